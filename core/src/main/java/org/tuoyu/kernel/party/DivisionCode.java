package org.tuoyu.kernel.party;

import org.tuoyu.kernel.time.InForce;

/**
 * A division code (行政区划代码) and the unit that bears it during a period. Codes are given anew over time, so that a code names a
 * place only together with a day.
 *
 * @param code in its short form: 500109 and 500109000000 are one code
 */
public record DivisionCode(String code, String unit, InForce period) {

    private static final int DISTRICT = 6;
    private static final String PADDING = "000";

    public DivisionCode {
        code = shortened(code);
    }

    /** A code without the zeros that pad it to nine or twelve digits; anything else as it is. */
    static String shortened(String code) {
        boolean isCode = code.chars().allMatch(each -> '0' <= each && each <= '9');
        String left = code;
        while (isCode && left.length() > DISTRICT && left.length() % PADDING.length() == 0 && left.endsWith(PADDING)) {
            left = left.substring(0, left.length() - PADDING.length());
        }
        return left;
    }
}
