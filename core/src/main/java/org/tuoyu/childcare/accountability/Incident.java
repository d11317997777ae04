package org.tuoyu.childcare.accountability;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** What happened. Of what has more than one side, each is asked for itself. */
public enum Incident implements Constant {
    /** 发生安全事故. */
    SAFETY_ACCIDENT("发生安全事故", "an accident"),
    /** 虐童等行为: what else is meant, the text does not say. */
    ABUSE("虐童等行为（“等”未定义，以主管机关认定为准）", "abuse of children or the like (not defined; as the authority finds)"),
    /** 履职不到位. */
    FAILURE_OF_DUTY("履职不到位", "failure of duty"),
    /** 传染病. */
    INFECTIOUS_DISEASE("发生传染病", "an infectious disease"),
    /** 未经登记而开展服务. */
    OPERATION_UNREGISTERED("未经登记开展服务", "operation without registration"),
    /** 未备案而开展服务. */
    OPERATION_UNFILED("未备案开展服务", "operation without filing");

    private final Bilingual label;

    Incident(String zh, String en) {
        this.label = new Bilingual(zh, en);
    }

    @Override
    public Bilingual label() {
        return label;
    }
}
