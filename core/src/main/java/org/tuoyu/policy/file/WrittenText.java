package org.tuoyu.policy.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tuoyu.kernel.text.Clause;
import org.tuoyu.kernel.text.OfficialText;
import org.tuoyu.kernel.text.Provision;

/** The sections of a file whose text is held: each sentence once, those that nothing cites with the plain statement of that. */
final class WrittenText {

    private static final String NOTHING = LineKind.NONE.mark() + "政策未据此设规则";

    private final OfficialText text;
    private final List<WrittenBlock> blocks;
    private final CannotSay cannot;

    WrittenText(OfficialText text, List<WrittenBlock> blocks, CannotSay cannot) {
        this.text = text;
        this.blocks = blocks;
        this.cannot = cannot;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (WrittenBlock block : blocks) {
            String clause = block.citation().clause();
            if (text.clauses().stream().noneMatch(each -> each.id().equals(clause))) {
                throw cannot.because(clause, "正式文本没有此条", "the official text has no such clause");
            }
        }
        for (Clause clause : text.clauses()) {
            NavigableMap<Integer, WrittenBlock> cited = cited(clause);
            if (!cited.isEmpty() || (!clause.id().startsWith("A") && isSaid(clause))) {
                lines.add(heading(clause));
                section(clause, cited, lines);
            }
        }
        return lines;
    }

    private static boolean isSaid(Clause clause) {
        return clause.provisions().stream().anyMatch(each -> !isLeftOut(each))
                || (isNumbered(clause) && clause.provisions().get(0).isHeading());
    }

    private static boolean isNumbered(Clause clause) {
        return Character.isDigit(clause.id().charAt(0));
    }

    /** Headings need not be quoted, nor lines that are no sentences. */
    private static boolean isLeftOut(Provision provision) {
        return provision.isHeading()
                || (!provision.quote().endsWith("。") && !provision.quote().endsWith("；"));
    }

    private String heading(Clause clause) {
        Optional<String> title = Place.title(clause).filter(each -> isNumbered(clause));
        return Place.heading(clause.id(), true)
                        .orElseThrow(() -> cannot.because(clause.id(), "没有此种条款的标题", "no heading names such a clause"))
                + title.map(each -> " " + each).orElse("");
    }

    /** The blocks of a clause by where their words begin. */
    private NavigableMap<Integer, WrittenBlock> cited(Clause clause) {
        NavigableMap<Integer, WrittenBlock> cited = new TreeMap<>();
        for (WrittenBlock block : blocks) {
            if (block.citation().clause().equals(clause.id())) {
                String quote = quote(block);
                WrittenBlock other = cited.put(clause.words().indexOf(quote), block);
                if (other != null) {
                    throw overlap(other, block);
                }
            }
        }
        WrittenBlock before = null;
        int end = 0;
        for (Map.Entry<Integer, WrittenBlock> each : cited.entrySet()) {
            if (before != null && each.getKey() < end) {
                throw overlap(before, each.getValue());
            }
            before = each.getValue();
            end = each.getKey() + quote(before).length();
        }
        return cited;
    }

    private RuntimeException overlap(WrittenBlock one, WrittenBlock other) {
        return cannot.because(
                one.citation().clause(),
                "两处引文相重：“" + quote(one) + "”“" + quote(other) + "”",
                "two quotes overlap: '" + quote(one) + "' and '" + quote(other) + "'");
    }

    private static String quote(WrittenBlock block) {
        return block.citation().match(quoted -> quoted.quote(), referenced -> "");
    }

    private void section(Clause clause, NavigableMap<Integer, WrittenBlock> cited, List<String> lines) {
        String words = clause.words();
        int start = 0;
        int done = 0;
        for (Provision provision : clause.provisions()) {
            int end = start + provision.quote().length();
            done = Math.max(done, start);
            while (done < end) {
                WrittenBlock block = cited.get(done);
                if (block != null) {
                    int to = withMarks(words, done + quote(block).length());
                    lines.addAll(block.written(words.substring(done, to)));
                    done = to;
                } else {
                    int to = Optional.ofNullable(cited.higherKey(done))
                            .filter(next -> next < end)
                            .orElse(end);
                    if (!isLeftOut(provision) || to - done < provision.quote().length()) {
                        lines.add("> " + words.substring(done, to));
                        lines.add(NOTHING);
                    }
                    done = to;
                }
            }
            start = end;
        }
    }

    /** The place after the marks that follow. */
    private static int withMarks(String words, int place) {
        int to = place;
        while (to < words.length() && Binding.ENDS.indexOf(words.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }
}
