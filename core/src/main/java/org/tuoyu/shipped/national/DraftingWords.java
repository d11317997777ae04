package org.tuoyu.shipped.national;

import org.tuoyu.policy.lint.LintWords;
import org.tuoyu.shipped.ShippedFile;

/** The words of official documents that lint looks for (公文用语), which a host extends by {@link LintWords#and}. */
public final class DraftingWords {

    private static final LintWords CHINESE = LintWords.parse(ShippedFile.text(DraftingWords.class, "drafting-words.md"))
            .and(LintWords.open());

    private DraftingWords() {}

    /** Those of documents in Chinese. */
    public static LintWords chinese() {
        return CHINESE;
    }
}
