package org.tuoyu.policy.review;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.text.Citation;

/**
 * Something that can be asked and whose answer cites words of the document (执行者): it carries them out.
 *
 * @param id what is asked: the id of a question, a target or a duty, the number of a row such as {@code 8.1}
 * @param rule what in it rests on the words: of a question the id of the norm, else the id again
 */
public record Carrier(Kind kind, String id, String rule, Bilingual label, Citation.Verbatim citation) {

    /** What it is. */
    public enum Kind implements Constant {
        /** 问题. */
        QUESTION("问题", "question"),
        /** 目标. */
        TARGET("目标", "target"),
        /** 义务. */
        DUTY("义务", "duty"),
        /** 任务. */
        TASK("任务", "task");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    /** As tables name it: {@code task 8.1}. */
    public String name() {
        return kind.label().en() + " " + id;
    }
}
