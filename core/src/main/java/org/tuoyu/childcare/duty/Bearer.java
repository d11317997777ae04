package org.tuoyu.childcare.duty;

import org.tuoyu.kernel.language.Bilingual;
import org.tuoyu.kernel.language.Constant;

/** Who has to do it (义务主体): a party, or whoever is in a role. */
public sealed interface Bearer {

    Bilingual label();

    /** A party by its name as the text writes it. */
    record Named(String party) implements Bearer {
        @Override
        public Bilingual label() {
            return Bilingual.same(party);
        }
    }

    /** A part in a case, which one party or another plays. */
    enum Role implements Bearer, Constant {
        /** 托育机构. */
        INSTITUTION("托育机构", "the institution"),
        /** 登记机关. */
        REGISTRAR("登记机关", "the registrar"),
        /** 卫生健康部门, with which institutions file. */
        HEALTH_DEPARTMENT("卫生健康部门", "the health department");

        private final Bilingual label;

        Role(String zh, String en) {
            this.label = new Bilingual(zh, en);
        }

        @Override
        public Bilingual label() {
            return label;
        }
    }
}
