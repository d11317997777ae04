package org.tuoyu.tck;

import java.util.EnumSet;
import java.util.Set;
import org.tuoyu.childcare.assignment.Assigned;
import org.tuoyu.childcare.assignment.Assignment;
import org.tuoyu.childcare.assignment.Role;

/** How the rows of an instrument's annex assign tasks (任务分工的形式). */
public enum AssignmentForm {
    /** The instrument has no annex that assigns tasks. */
    NO_ROWS(0, 0),
    /** 牵头单位 + 责任单位: exactly one lead, any number of units responsible. */
    LEAD_AND_RESPONSIBLE(1, 1, Role.RESPONSIBLE),
    /** Several leads of equal rank, any number of units responsible. */
    LEADS_AND_RESPONSIBLE(1, Integer.MAX_VALUE, Role.RESPONSIBLE),
    /** 牵头单位 + 参加单位: exactly one lead, any number that take part. */
    LEAD_AND_PARTICIPATING(1, 1, Role.PARTICIPATING),
    /** 牵头单位 + 配合单位: exactly one lead, any number that support it. */
    LEAD_AND_SUPPORTING(1, 1, Role.SUPPORTING),
    /** 分管领导 + 牵头单位 + 责任单位: exactly one lead, persons in charge, any number of units responsible. */
    IN_CHARGE_LEAD_AND_RESPONSIBLE(1, 1, Role.IN_CHARGE, Role.RESPONSIBLE),
    /** Exactly one lead and nobody beside it. */
    LEAD_ALONE(1, 1),
    /** Units responsible, none of which leads. */
    RESPONSIBLE_ALONE(0, 0, Role.RESPONSIBLE);

    private final int leastLeads;
    private final int mostLeads;
    private final Set<Role> beside = EnumSet.noneOf(Role.class);

    AssignmentForm(int leastLeads, int mostLeads, Role... beside) {
        this.leastLeads = leastLeads;
        this.mostLeads = mostLeads;
        this.beside.addAll(Set.of(beside));
    }

    /** Whether a row is of this form. */
    boolean admits(Assignment row) {
        int leads = row.leads().size();
        return leads >= leastLeads
                && leads <= mostLeads
                && !row.parties().isEmpty()
                && row.parties().stream()
                        .map(Assigned::role)
                        .allMatch(role -> role == Role.LEAD || beside.contains(role));
    }
}
