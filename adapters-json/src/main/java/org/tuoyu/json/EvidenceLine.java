package org.tuoyu.json;

import org.tuoyu.milestone.Evidence;
import org.tuoyu.problem.Checked;

/**
 * What a line of input holds: valid evidence, or every problem of the line in the order of the input.
 *
 * @param line its number, from 1
 */
public record EvidenceLine(long line, Checked<Evidence> evidence) {}
