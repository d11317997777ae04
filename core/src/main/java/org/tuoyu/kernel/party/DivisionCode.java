package org.tuoyu.kernel.party;

import org.tuoyu.kernel.time.InForce;

/**
 * A division code (行政区划代码) and the unit that bears it during a period. Codes are given anew over time, so that a code names a
 * place only together with a day.
 */
public record DivisionCode(String code, String unit, InForce period) {}
