package org.tuoyu.json;

import org.tuoyu.duty.DutyEvent;
import org.tuoyu.event.Event;
import org.tuoyu.problem.Checked;

/**
 * What a line of input holds: a valid event of duties, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 */
public record DutyEventLine(long line, Checked<Event<DutyEvent>> event) {}
