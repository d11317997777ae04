package org.tuoyu.policy.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.text.OpenWord;

/**
 * The words of a language of drafting that checks look for (公文用语): lists, each with an id, what a finding of it says, and its words as
 * regular expressions. The file {@code drafting-words.md} that is shipped is one, and shows the form.
 */
public final class LintWords {

    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern HEADING = Pattern.compile("## (\\S+?)：(.+) ｜ (.+)");
    private static final Pattern WORD = Pattern.compile("- (?:([^\\\\(\\[：:]+)：)?(.+)");

    /** A word of a list. */
    record Word(String name, Pattern pattern) {}

    /** A list of words. */
    record Group(String id, Bilingual message, List<Word> words) {}

    private final List<Group> groups;
    private final Map<String, Pattern> any = new HashMap<>();

    private LintWords(List<Group> groups) {
        this.groups = List.copyOf(groups);
        this.groups.stream().map(Group::id).distinct().forEach(id -> any.put(id, any(of(id))));
    }

    /** The words of a file; {@link IllegalArgumentException} names the line that is not of the form. */
    public static LintWords parse(String file) {
        List<Group> groups = new ArrayList<>();
        List<String> lines = file.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                groups.add(new Group(
                        heading.group(1), new Bilingual(heading.group(2), heading.group(3)), new ArrayList<>()));
            } else if (line.startsWith("- ") && !groups.isEmpty()) {
                groups.get(groups.size() - 1).words.add(word(line, i + 1));
            } else if (line.startsWith("##") || line.startsWith("- ")) {
                throw new IllegalArgumentException(
                        "Expected ‘## id：说明 ｜ message’ and words under it in line " + (i + 1) + ", got " + line);
            }
        }
        return new LintWords(groups);
    }

    private static Word word(String line, int number) {
        Matcher word = WORD.matcher(line);
        try {
            boolean isWord = word.matches();
            return new Word(
                    isWord && word.group(1) != null ? word.group(1) : "",
                    Pattern.compile(isWord ? word.group(2) : line));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("Expected a regular expression in line " + number + ", got " + line, e);
        }
    }

    /** The words without a number by which duties and targets are read ({@link OpenWord}). */
    public static LintWords open() {
        return new LintWords(Arrays.stream(OpenWord.values())
                .map(word -> new Group(
                        "open",
                        word.setsTime()
                                ? new Bilingual("时限未定", "sets no time")
                                : new Bilingual("数量未定", "sets no number"),
                        List.of(new Word("", Pattern.compile(word.label().zh())))))
                .toList());
    }

    /** These and more. */
    public LintWords and(LintWords more) {
        return new LintWords(
                Stream.concat(groups.stream(), more.groups.stream()).toList());
    }

    List<Group> of(String id) {
        return groups.stream().filter(group -> group.id.equals(id)).toList();
    }

    /** Any word of the lists of an id; one that matches nothing where there are none. */
    Pattern any(String id) {
        return any.getOrDefault(id, NOTHING);
    }

    private static Pattern any(List<Group> groups) {
        return Pattern.compile(groups.stream()
                .flatMap(group -> group.words.stream())
                .map(word -> "(?:" + word.pattern + ")")
                .collect(Collectors.joining("|")));
    }
}
