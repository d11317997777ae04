package example;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.kernel.decision.Explanation;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spring.ProblemDetails;

@RestController
class Desk {

    private final Tuoyu tuoyu;
    private final ProblemDetails problems;

    Desk(Tuoyu tuoyu, ProblemDetails problems) {
        this.tuoyu = tuoyu;
        this.problems = problems;
    }

    /** Takes an application up: events, view and answer in one transaction. */
    @PostMapping("/applications")
    @Transactional
    public ResponseEntity<?> submit(@Valid @RequestBody ApplicationForm form) {
        // rows of your own that are written here are kept, or taken back, with the case
        return tuoyu.registrations()
                .submit(form)
                .match(
                        accepted -> ResponseEntity.ok(accepted.answer()),
                        known -> ResponseEntity.ok(known.registration()),
                        rejected -> ResponseEntity.badRequest().body(problems.of(rejected.problems())));
    }

    @GetMapping("/applications/{id}")
    public ResponseEntity<Registration> find(@PathVariable String id) {
        return ResponseEntity.of(tuoyu.registrations().find(id));
    }

    /** Asks without storing anything: why it is so, norm by norm, and what would change it. */
    @PostMapping("/explanations")
    public Explanation<AuthorityKind> explain(@Valid @RequestBody ApplicationForm form) {
        PolicyStack policies = tuoyu.policies();
        Application application = form.check(policies.directory()).orElseThrow();
        return policies.registrationAuthority(application, AsOf.day(application.submittedOn()))
                .grounds()
                .explanation();
    }
}
