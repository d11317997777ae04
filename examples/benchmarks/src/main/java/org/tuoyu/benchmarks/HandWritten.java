package org.tuoyu.benchmarks;

import java.util.Optional;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.LegalForm;

/** The question of the registration authority as somebody would write it by hand, without grounds. */
final class HandWritten {

    /** What may come out of it. */
    enum Route {
        STAFFING_OFFICE,
        CIVIL_AFFAIRS,
        MARKET_REGULATION,
        NOT_KNOWN_YET,
        CONTRADICTION
    }

    private HandWritten() {}

    static Route route(Application application) {
        return switch (application.profitStatus()) {
            case NON_PROFIT -> nonProfit(application.legalForm());
            case FOR_PROFIT -> forProfit(application.legalForm());
        };
    }

    private static Route nonProfit(Optional<LegalForm> form) {
        if (form.isEmpty()) {
            return Route.NOT_KNOWN_YET;
        }
        return switch (form.get()) {
            case PUBLIC_INSTITUTION -> Route.STAFFING_OFFICE;
            case SOCIAL_SERVICE_ORGANISATION -> Route.CIVIL_AFFAIRS;
            case ENTERPRISE, INDIVIDUAL_BUSINESS, PARTNERSHIP, SOLE_PROPRIETORSHIP -> Route.CONTRADICTION;
        };
    }

    private static Route forProfit(Optional<LegalForm> form) {
        if (form.isEmpty()) {
            return Route.MARKET_REGULATION;
        }
        return switch (form.get()) {
            case PUBLIC_INSTITUTION, SOCIAL_SERVICE_ORGANISATION -> Route.CONTRADICTION;
            case ENTERPRISE, INDIVIDUAL_BUSINESS, PARTNERSHIP, SOLE_PROPRIETORSHIP -> Route.MARKET_REGULATION;
        };
    }
}
