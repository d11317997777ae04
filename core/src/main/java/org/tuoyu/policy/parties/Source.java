package org.tuoyu.policy.parties;

import org.tuoyu.kernel.language.Bilingual;

/**
 * From where facts of a file are known (依据), and how sure they are.
 *
 * @param name the word by which lines of the file name it
 */
public record Source(String name, Bilingual words, Confidence confidence) {

    /** How sure a fact is (可信度). */
    public enum Confidence {
        HIGH("高"),
        MEDIUM("中"),
        LOW("低");

        private final String word;

        Confidence(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** The line that tells it. */
    String line() {
        return "- 依据 〔" + name + "〕：" + words.zh() + "；可信度 " + confidence.word() + " ｜ " + words.en() + "\n";
    }
}
