package org.tuoyu.policy.review;

import java.util.List;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;
import org.tuoyu.kernel.text.Citation;
import org.tuoyu.kernel.text.Reading;

/**
 * Something that the documents leave open and that somebody has to settle (未决事项).
 *
 * @param name the id of the reading, the word, the number of the document: what it is called within its kind
 * @param place where it stands, as people cite it; empty where it stands nowhere
 * @param words the words in which it stands, or that say what is open
 * @param options the ways to settle it that are known, with what speaks for each; none where none are
 * @param citations the words in which it stands or, of a reading, that it changes; none where they are not held
 * @param touches the ids of the questions, targets and norms that it touches
 * @param decides who decides
 */
public record OpenPoint(
        Kind kind,
        String name,
        String place,
        Bilingual words,
        List<Reading.Option> options,
        List<Citation.Verbatim> citations,
        List<String> touches,
        Bilingual decides) {

    /** What kind of thing is open. */
    public enum Kind implements Constant {
        READING("可作不同理解之处", "readings"),
        CHOICE("“或”未定标准", "choices without a criterion"),
        TERM("没有数字的时限和数量", "times and amounts without a number"),
        CLASH("规定冲突", "norms that contradict each other"),
        WORD("未定义的词", "words that nobody defines"),
        REFERENCE("未核对的引用文件", "texts referred to and not verified"),
        VALIDITY("效力未知", "validity not known"),
        GROUP("成员未列明的群体", "groups whose members are not listed");

        private final Bilingual label;

        Kind(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }

    public OpenPoint {
        options = List.copyOf(options);
        citations = List.copyOf(citations);
        touches = List.copyOf(touches);
    }
}
