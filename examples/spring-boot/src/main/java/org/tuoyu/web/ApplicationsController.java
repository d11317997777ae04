package org.tuoyu.web;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.engine.RegistrationDesk;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.kernel.problem.Problem;

/** Applications for registration: taken up and stored, found again. */
@RestController
@RequestMapping(path = "/api/applications", produces = MediaType.APPLICATION_JSON_VALUE)
final class ApplicationsController {

    private static final int MOST = 200;

    private final RegistrationDesk desk;

    ApplicationsController(Tuoyu tuoyu) {
        this.desk = tuoyu.registrations();
    }

    /** A page of the cases, in the order of their ids; {@code next} is the {@code after} of the page behind it. */
    record Page(List<Registration> registrations, Optional<String> next) {}

    /** Takes an application up; the same again changes nothing. */
    @PostMapping
    ResponseEntity<Registration> submit(@RequestBody ApplicationForm form) {
        return desk.submit(form)
                .match(
                        accepted -> ResponseEntity.created(address(form)).body(stored(form)),
                        known -> ResponseEntity.ok().location(address(form)).body(known.registration()),
                        rejected -> Refusal.<ResponseEntity<Registration>>of(rejected.problems())
                                .orElseThrow());
    }

    @GetMapping("/{id}")
    Registration find(@PathVariable String id) {
        return desk.find(id).orElseThrow(Refusal::notFound);
    }

    @GetMapping
    Page all(@RequestParam @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            return Refusal.<Page>of(Problem.at(
                            "/limit",
                            "NUMBER_OUT_OF_RANGE",
                            "应为 1 至 " + MOST + " 的整数",
                            "expected a whole number from 1 to " + MOST))
                    .orElseThrow();
        }
        RegistrationDesk.Page page = desk.all(Optional.ofNullable(after), limit);
        return new Page(page.registrations(), page.next());
    }

    private Registration stored(ApplicationForm form) {
        return desk.find(id(form)).orElseThrow();
    }

    private static URI address(ApplicationForm form) {
        return UriComponentsBuilder.fromPath("/api/applications/{id}")
                .encode()
                .buildAndExpand(id(form))
                .toUri();
    }

    /** An application that was taken up has an id. */
    private static String id(ApplicationForm form) {
        return Optional.ofNullable(form.id()).orElseThrow();
    }
}
