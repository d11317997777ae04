package org.tuoyu.cli;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;

/** The verbs as the help lists them, each with its description in every language, one below the other. */
final class VerbList implements IHelpSectionRenderer {

    private static final int INDENT = 2;

    @Override
    public String render(Help help) {
        int names = INDENT + widest(help);
        TextTable table = TextTable.forColumns(
                help.colorScheme(),
                new Column(names, INDENT, Column.Overflow.SPAN),
                new Column(help.commandSpec().usageMessage().width() - names, INDENT, Column.Overflow.WRAP));
        table.setAdjustLineBreaksForWideCJKCharacters(
                help.commandSpec().usageMessage().adjustLineBreaksForWideCJKCharacters());
        help.subcommands().values().forEach(verb -> add(verb, table));
        return table.toString();
    }

    private static int widest(Help help) {
        return help.subcommands().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void add(Help verb, TextTable table) {
        String name = verb.commandSpec().name();
        for (String line : verb.commandSpec().usageMessage().description()) {
            table.addRowValues(name, line);
            name = "";
        }
    }
}
