package org.tuoyu.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.engine.Tuoyu;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.spi.Overtaken;
import org.tuoyu.spi.StoreFailed;

/** An application of a host: everything that Boot and this module configure by themselves, and its controllers. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({Host.Desk.class, Host.Forms.class})
class Host {

    /** Takes applications up. */
    @RestController
    static class Desk {

        private final Tuoyu tuoyu;
        private final ProblemDetails problems;
        private final JdbcTemplate orders;

        Desk(Tuoyu tuoyu, ProblemDetails problems, JdbcTemplate orders) {
            this.tuoyu = tuoyu;
            this.problems = problems;
            this.orders = orders;
        }

        @PostMapping("/applications")
        @Transactional
        public ResponseEntity<?> submit(@Valid @RequestBody ApplicationForm form) {
            orders.update("INSERT INTO orders VALUES (?)", form.id());
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

        @GetMapping("/applications")
        public List<Registration> all() {
            return tuoyu.registrations().all(Optional.empty(), 10).registrations();
        }

        @PostMapping("/applications/failing")
        @Transactional
        public void fail(@RequestBody ApplicationForm form) {
            submit(form);
            throw new IllegalStateException("thrown by the host");
        }
    }

    /** What a host sends beside a form. */
    record Parcel(
            @NotBlank @Nullable String channel,
            @Valid @Nullable ApplicationForm form) {}

    /** A type of the host's own. */
    record Own(@NotBlank @Nullable String name) {}

    /** Takes forms in other ways. */
    @RestController
    static class Forms {

        @PostMapping("/parcels")
        void parcel(@Valid @RequestBody Parcel parcel) {}

        @PostMapping("/lists")
        void list(@RequestBody List<@Valid ApplicationForm> forms) {}

        @PostMapping("/entities")
        void entity(HttpEntity<ApplicationForm> form) {}

        @PostMapping("/own")
        void own(@Valid @RequestBody Own own) {}

        @PostMapping("/own-lists")
        void ownList(@RequestBody List<@Valid Own> own) {}

        @GetMapping("/failures/{which}")
        void failure(@PathVariable String which) {
            switch (which) {
                case "input" ->
                    new Checked.Rejected<>(List.of(Problem.at("/id", "VALUE_MISSING", "缺", "missing"))).orElseThrow();
                case "overtaken" -> throw Overtaken.elsewhere();
                case "store" -> throw new StoreFailed("08006", new IllegalStateException("secret of the driver"));
                default -> throw new org.tuoyu.jdbc.NoTransaction();
            }
        }
    }
}
