package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tuoyu.kernel.text.ModalWords;
import org.tuoyu.kernel.text.Modality;

/** How the words of a quote bind, and which of them are cited. */
final class Binding {

    private static final String ENDS = "。；，、：";

    private Binding() {}

    /** Words as they are cited: without the mark that ends them. */
    static String quoted(Words quote) {
        String words = quote.text();
        int end = words.length();
        while (end > 1 && ENDS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    /** How the words quoted bind: as is said below them, else as they say themselves. */
    static Modality modality(Outline.Quoted quoted) {
        for (Words line : quoted.rules()) {
            Optional<Words> said = line.after(DocumentReader.MODALITY);
            if (said.isPresent()) {
                return said(said.get());
            }
        }
        return modalityOfWords(quoted);
    }

    /** How a duty binds that the words set: whoever may have something by them is owed it by another. */
    static Modality owed(Outline.Quoted quoted) {
        Modality modality = modality(quoted);
        return modality == Modality.ENTITLEMENT ? Modality.DUTY : modality;
    }

    /** {@code 构成 论：…}. */
    private static Modality said(Words words) {
        if (!words.contains(" 论：")) {
            throw words.misread("LINE_KIND_UNKNOWN", "写作“按 构成 论：理由”", "it is written 按 构成 论：reason");
        }
        List<Modality> binding = new ArrayList<>(Arrays.asList(Modality.values()));
        binding.remove(Modality.NONE);
        return Names.require(words.before(" 论："), binding, "约束方式", "way to bind");
    }

    /** As the words say themselves; a statement of targets alone sets up, a bare imperative is a duty. */
    static Modality modalityOfWords(Outline.Quoted quoted) {
        Optional<Modality> said = ModalWords.find(bindingWords(quoted.words().text()));
        if (said.isPresent()) {
            return said.get();
        }
        for (Words line : quoted.rules()) {
            if (!line.startsWith(DocumentReader.TARGET)) {
                return Modality.DUTY;
            }
        }
        return Modality.CONSTITUTIVE;
    }

    /** The words that say how a quote binds: of a text that is not held without the source named at their end. */
    private static String bindingWords(String quote) {
        return quote.startsWith(DocumentReader.NOT_HELD)
                ? before(" ｜ ", gist(quote.substring(quote.indexOf('〕') + 1)))
                : quote;
    }

    /** What a text that is not held is reported to say, without the source named at its end. */
    static String gist(String words) {
        return before("（据", words);
    }

    private static String before(String mark, String words) {
        int at = words.indexOf(mark);
        return at < 0 ? words : words.substring(0, at);
    }
}
