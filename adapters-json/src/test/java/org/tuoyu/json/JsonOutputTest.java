package org.tuoyu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tuoyu.spi.Bytes;

class JsonOutputTest {

    /** Every character of one unit. */
    private static final String ALL = IntStream.range(0, 0x10000)
            .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Test
    void whatATerminalObeysIsEscapedAndMeansTheSame() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonOutput(out).line(json -> json.text(ALL, ALL));
        new JsonOutput(out).array(List.of(ALL), (json, each) -> json.text("a", each));
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written.replace("\n", "").chars().filter(JsonOutputTest::isObeyed))
                .isEmpty();
        String line = written.substring(0, written.indexOf('\n'));
        assertThat(Document.of(Bytes.of(line.getBytes(StandardCharsets.UTF_8))).text(ALL))
                .isEqualTo(ALL);
    }

    private static boolean isObeyed(int character) {
        return Character.isISOControl(character)
                || "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069"
                                .indexOf(character)
                        >= 0;
    }
}
