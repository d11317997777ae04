package org.tuoyu.childcare.registration;

import java.time.Instant;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.time.AsOf;

/**
 * The command to take up an application.
 *
 * @param answer which authority registers it, asked for {@code asOf}
 * @param recordedAt the instant at which it is taken up
 */
public record Submission(Application application, Answer<AuthorityKind> answer, AsOf asOf, Instant recordedAt) {}
