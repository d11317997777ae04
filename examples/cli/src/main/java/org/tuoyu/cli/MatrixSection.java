package org.tuoyu.cli;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;
import static org.tuoyu.cli.Spoken.spoken;

import j2html.tags.DomContent;
import j2html.tags.specialized.SectionTag;
import j2html.tags.specialized.TrTag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.kernel.party.Party;

/** The part of a page that shows who does what: parties against the rows of the annex, as a picture and as a table. */
final class MatrixSection {

    private final List<Assignment> rows;

    MatrixSection(List<Assignment> rows) {
        this.rows = rows;
    }

    SectionTag section() {
        return j2html.TagCreator.section(
                        h2(spoken("谁做什么", "Who does what")),
                        p(
                                spoken(
                                        "● 牵头，○ 责任。每列一个单位，每行为附件的一行；点按可见原文。",
                                        "● leads, ○ is responsible. A column for each party, a row for each row of the annex; tap for its words.")),
                        div(div().withId("matrix").withClass("drawing")).withClass("wide"),
                        p(spoken(
                                        "同一单位在附件中写法不同的，合为一列：" + merged() + "。",
                                        "A party that the annex writes in several ways has one column: " + merged()
                                                + "."))
                                .withClass("note"),
                        asTable())
                .withId("who");
    }

    /** The parties that stand under several names, each with those. */
    private String merged() {
        Map<Party, Set<String>> names = new LinkedHashMap<>();
        rows.forEach(row -> row.parties()
                .forEach(each -> names.computeIfAbsent(each.party(), party -> new TreeSet<>())
                        .add(each.asWritten())));
        return names.values().stream()
                .filter(each -> each.size() > 1)
                .map(each -> String.join(" = ", each))
                .collect(Collectors.joining("；"));
    }

    private DomContent asTable() {
        return details(
                summary(spoken("以表格查看", "As a table")),
                div(table(
                                thead(tr(
                                        th(spoken("行", "row")),
                                        th(spoken("任务", "task")),
                                        th(spoken("牵头", "lead")),
                                        th(spoken("责任", "responsible")))),
                                tbody(each(rows, MatrixSection::row))))
                        .withClass("wide"));
    }

    private static TrTag row(Assignment row) {
        return tr(
                td(spoken(row.citation().place())),
                td(row.text()),
                td(MatrixText.names(row.leads())),
                td(MatrixText.names(row.responsible())));
    }
}
