package org.tuoyu.shipped.beibei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tuoyu.kernel.decision.Norm;
import org.tuoyu.kernel.text.Modality;
import org.tuoyu.kernel.text.Part;
import org.tuoyu.kernel.text.Provision;

/** How the sentences bind, held against what a second reader found on his own (docs/parts.md). */
class BeibeiPartsTest {

    private static final List<Provision> PROVISIONS = BeibeiText.text().provisions();

    @Test
    void eachPartIsAsTheSecondReaderHasIt() throws IOException {
        List<String> parts = new ArrayList<>();
        for (Provision provision : PROVISIONS) {
            for (Part part : provision.parts()) {
                int number = provision.parts().indexOf(part) + 1;
                parts.add(String.join(
                                "\t",
                                provision.clause(),
                                String.valueOf(provision.number()),
                                String.valueOf(number),
                                part.quote(),
                                part.modality().id(),
                                String.join("、", part.bearers()))
                        .stripTrailing());
            }
        }
        assertThat(parts).hasSize(225).isEqualTo(golden());
    }

    private static List<String> golden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(BeibeiPartsTest.class.getResourceAsStream("golden-modality.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void everyProvisionIsClassed() {
        assertThat(PROVISIONS)
                .hasSize(201)
                .allSatisfy(provision -> assertThat(provision.parts()).isNotEmpty());
    }

    @Test
    void headingsDoNotBindAndTheOneOfItemTwoDoes() {
        assertThat(PROVISIONS)
                .filteredOn(Provision::isHeading)
                .extracting(provision -> provision.parts().get(0).modality())
                .containsOnly(Modality.NONE);
        assertThat(BeibeiText.text().provisions("3.1.2").get(0).parts())
                .extracting(Part::modality)
                .containsExactly(Modality.DUTY);
    }

    @Test
    void eachBearerStandsInTheWordsOfItsProvision() {
        assertThat(PROVISIONS)
                .allSatisfy(provision -> provision
                        .parts()
                        .forEach(part -> assertThat(part.bearers())
                                .allSatisfy(
                                        bearer -> assertThat(provision.quote()).contains(bearer))));
    }

    @Test
    void aPromotionHasABearerOnlyAsTheSubjectOfASentenceThatAlsoBinds() {
        assertThat(PROVISIONS)
                .filteredOn(provision -> provision.parts().stream()
                        .anyMatch(part -> part.modality() == Modality.PROMOTION
                                && !part.bearers().isEmpty()))
                .extracting(Provision::clause)
                .containsExactly("3.6.16", "A16.1");
    }

    @Test
    void aNormBindsAsThePartThatItQuotes() {
        List<Norm<?>> norms = new ArrayList<>();
        Beibei.localOnly().policies().get(0).contributions().forEach(each -> norms.addAll(each.norms()));
        assertThat(norms)
                .isNotEmpty()
                .allSatisfy(norm ->
                        assertThat(quoted(norm)).extracting(Part::modality).contains(norm.modality()));
    }

    private static List<Part> quoted(Norm<?> norm) {
        String quote = norm.citation().match(verbatim -> verbatim.quote(), referenced -> "");
        return BeibeiText.text().provisions(norm.citation().clause()).stream()
                .flatMap(provision -> provision.parts().stream())
                .filter(part -> part.quote().contains(quote) || quote.contains(part.quote()))
                .toList();
    }
}
