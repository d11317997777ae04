package org.tuoyu.kernel.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a column of an annex holds (附表的栏). */
public enum Column {
    /** 序号: the number of the task, printed on its first row. */
    NUMBER,
    /** 工作内容: what the task is about, printed on its first row. */
    HEADING,
    /** 具体任务: what is to be done. */
    TEXT,
    /** 牵头单位, whatever its head. */
    LEAD,
    /** 责任单位, whatever its head. */
    RESPONSIBLE,
    /** Parties in the role that its head names. */
    PARTIES,
    /** Anything else, such as 完成时限: part of the document, but of no use here. */
    NONE;

    private static final Pattern NUMBERS = Pattern.compile("序号|编号|项号|序");
    private static final Pattern NAMES = Pattern.compile(".*(单位|部门|机构|主体|牵头|责任人)");
    private static final Pattern OTHERS = Pattern.compile(".*(时限|期限|时间|备注|依据)");

    /**
     * What columns with these heads hold: a number by its usual heads, parties by a head that ends in 单位 or the like; of the
     * two that are left the first is the heading and the second the text; the only one that is left is the text.
     */
    static Map<String, Column> of(List<String> heads) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (String head : heads) {
            Column column = NUMBERS.matcher(head).matches()
                    ? NUMBER
                    : NAMES.matcher(head).matches()
                            ? PARTIES
                            : OTHERS.matcher(head).matches() ? NONE : TEXT;
            columns.put(head, column);
            if (column == TEXT) {
                left.add(head);
            }
        }
        if (left.size() > 1) {
            columns.put(left.get(0), HEADING);
        }
        return columns;
    }

    boolean namesParties() {
        return this == LEAD || this == RESPONSIBLE || this == PARTIES;
    }

    /** The word for the role of those whom the column names. */
    String role(String head) {
        return this == LEAD ? "牵头单位" : this == RESPONSIBLE ? "责任单位" : head;
    }
}
