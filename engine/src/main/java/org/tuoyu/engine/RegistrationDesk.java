package org.tuoyu.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tuoyu.childcare.institution.Application;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.childcare.registration.AuthorityKind;
import org.tuoyu.childcare.registration.Registration;
import org.tuoyu.childcare.registration.RegistrationCase;
import org.tuoyu.childcare.registration.Submission;
import org.tuoyu.kernel.decision.Answer;
import org.tuoyu.kernel.event.StreamId;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.AsOf;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.Observation.Act;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.Store;

/** A desk where applications for registration (登记) come in and are asked about. Shared between threads. */
public final class RegistrationDesk {

    /** How many cases are read in one transaction, where the host does not say. */
    public static final int PAGE = 200;

    /** How many applications are taken up in one transaction where many are submitted at once. */
    public static final int BATCH = 100;

    private final PolicyStack policies;
    private final Registrations registrations;
    private final Upkeep upkeep;
    private final Clock clock;
    private final Function<ApplicationForm, List<Problem>> validation;
    private final Observing observing;

    RegistrationDesk(
            PolicyStack policies,
            Store store,
            Codec codec,
            Clock clock,
            Function<ApplicationForm, List<Problem>> validation,
            Optional<Observer> observer) {
        Transactions transactions = new Transactions(store);
        this.policies = policies;
        this.registrations = new Registrations(transactions, codec);
        this.upkeep = new Upkeep(transactions, codec);
        this.clock = clock;
        this.validation = validation;
        this.observing = new Observing(observer, clock);
    }

    /**
     * Checks a form and takes the application up, as {@link #submit(Application)} does. What was filled in wrongly is
     * rejected with every problem of it.
     */
    public Submitted submit(ApplicationForm form) {
        return observing.submitting(() -> checked(form).match(this::take, Submitted.Rejected::new));
    }

    private Checked<Application> checked(ApplicationForm form) {
        Checked<Application> checked = form.check(policies.directory());
        List<Problem> problems = problems(checked, validation.apply(form));
        return problems.isEmpty() ? checked : new Checked.Rejected<>(problems);
    }

    /**
     * Takes an application up that was checked already, such as one that a reader gave: asks which authority registers
     * it, and writes both with the view of the case in one transaction. It is not checked again, and not given to the
     * host's validator, whose constraints stand on forms. What was taken up stays so: submitting the same again changes
     * nothing, and other content under the same id is rejected as {@code APPLICATION_ID_TAKEN}. The facts and the law
     * are those of the day on which it was submitted, what is known is what was published by now. A day that is still to
     * come, by the clock and in China, is rejected as {@code DATE_TO_COME}.
     *
     * @throws org.tuoyu.policy.PlaceNotKnown when it was checked against another directory, and that of these
     *     policies does not know its street; nothing was written
     * @throws CaseDamaged when what is kept of the case is not what was recorded; nothing was written
     * @throws NotReadBack when the codec does not read what it wrote; nothing was written
     * @throws org.tuoyu.spi.Overtaken when other transactions got in first again and again; nothing was written
     * @throws org.tuoyu.spi.StoreFailed when the store failed; submit again, which is harmless
     */
    public Submitted submit(Application application) {
        return observing.submitting(() -> take(application));
    }

    private Submitted take(Application application) {
        return stream(application)
                .match(stream -> registrations.take(stream, submission(application)), Submitted.Rejected::new);
    }

    /** The stream of its case; the problems of an id that names none, and of a day that has not come. */
    private Checked<StreamId> stream(Application application) {
        Optional<Problem> toCome = application.dayToCome(AsOf.dayAt(clock.instant()));
        return toCome.isPresent()
                ? new Checked.Rejected<>(List.of(toCome.get()))
                : RegistrationCase.stream(application.id());
    }

    /**
     * Checks forms and takes them up, as {@link #submit(ApplicationForm)} does one by one, {@value #BATCH} of them in a
     * transaction. One that is rejected, or whose case is damaged ({@code CASE_DAMAGED}), hinders no other.
     *
     * @return what each came to, in their order
     * @throws NotReadBack as {@link #submit(Application)}; so are {@link org.tuoyu.spi.Overtaken} and
     *     {@link org.tuoyu.spi.StoreFailed}. What stood in batches before is taken up; submit all again, which is harmless
     */
    public List<Submitted> submitAll(List<ApplicationForm> forms) {
        return submitAllChecked(forms.stream().map(this::checked).toList());
    }

    /** The same for applications that a reader has checked already, or rejected. */
    public List<Submitted> submitAllChecked(List<Checked<Application>> applications) {
        return observing.submittingAll(() -> {
            Batches batches = new Batches(BATCH, registrations::takeEach);
            applications.forEach(checked -> add(checked, batches));
            return batches.outcomes();
        });
    }

    private void add(Checked<Application> checked, Batches batches) {
        List<Problem> problems = checked.match(
                application -> stream(application).match(valid -> List.of(), found -> found), found -> found);
        if (!problems.isEmpty()) {
            batches.add(new Submitted.Rejected(problems));
        } else {
            Application application = checked.orElseThrow();
            batches.add(stream(application).orElseThrow(), submission(application));
        }
    }

    /** The problems of both checks; one that both find is told once. */
    private static List<Problem> problems(Checked<Application> checked, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(checked.match(valid -> List.<Problem>of(), found -> found));
        more.stream()
                .filter(problem -> problems.stream().noneMatch(known -> isSame(known, problem)))
                .toList()
                .forEach(problems::add);
        return problems;
    }

    private static boolean isSame(Problem one, Problem other) {
        return one.code().equals(other.code()) && one.pointer().equals(other.pointer());
    }

    private Submission submission(Application application) {
        Instant now = clock.instant();
        AsOf asOf = AsOf.day(application.submittedOn()).knownAt(now);
        Answer<AuthorityKind> answer = policies.registrationAuthority(application, asOf);
        return new Submission(application, answer, asOf, now);
    }

    /**
     * How the case of an application stands; empty where none came in under this id.
     *
     * @throws CaseDamaged when its row is not what was put there, or is missing
     */
    public Optional<Registration> find(String applicationId) {
        return observing.looking(
                Act.FIND,
                () -> RegistrationCase.stream(applicationId).match(registrations::find, unusable -> Optional.empty()),
                found -> found.isPresent() ? 1L : 0L);
    }

    /** The first {@value #PAGE} cases, as {@link #all(Optional, int)} gives them. */
    public Page all() {
        return all(Optional.empty(), PAGE);
    }

    /**
     * A page of all cases as they stand, in the order of the ids. One that cannot be read is named and hides no other.
     *
     * @param after the id after which it begins: {@link Page#next} of the page before; empty for the first page
     * @param limit how many cases it has at most, from 1
     */
    public Page all(Optional<String> after, int limit) {
        return observing.looking(Act.LIST, () -> registrations.page(after, limit), page ->
                (long) page.registrations().size());
    }

    /**
     * What is wrong with the cases as they are kept, in the order of the ids: a row that is not what its journal comes
     * to, a journal without a row, a row without a journal, and what was altered or cannot be read. Others may submit
     * meanwhile.
     */
    public List<Damage> verify() {
        return observing.upkeep(Act.VERIFY, () -> upkeep.verify(PAGE));
    }

    /**
     * Makes the view anew from the journal, one case after the other, each in a transaction of its own: a row that is
     * missing, cannot be read, or is not what its journal comes to is put anew. The journal is never changed, and a row
     * without a journal stays. Others may submit meanwhile.
     *
     * @return what is still wrong then, as {@link #verify} tells it
     */
    public List<Damage> rebuild() {
        return observing.upkeep(Act.REBUILD, () -> {
            upkeep.rebuild(PAGE);
            return upkeep.verify(PAGE);
        });
    }

    /**
     * Some of the cases.
     *
     * @param registrations those that can be read
     * @param unreadable those that cannot, and why
     * @param next the id after which the next page begins; empty where this is the last page
     */
    public record Page(List<Registration> registrations, List<Damage> unreadable, Optional<String> next) {
        public Page {
            registrations = List.copyOf(registrations);
            unreadable = List.copyOf(unreadable);
        }
    }
}
