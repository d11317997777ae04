package org.tuoyu.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tuoyu.childcare.institution.ApplicationForm;
import org.tuoyu.kernel.party.Directory;
import org.tuoyu.kernel.problem.Checked;
import org.tuoyu.kernel.problem.Problem;
import org.tuoyu.kernel.time.WorkingCalendar;
import org.tuoyu.policy.PolicyStack;
import org.tuoyu.policy.file.StackFile;
import org.tuoyu.policy.file.Standing;
import org.tuoyu.spi.CalendarSource;
import org.tuoyu.spi.Codec;
import org.tuoyu.spi.DirectorySource;
import org.tuoyu.spi.Observer;
import org.tuoyu.spi.PolicySource;
import org.tuoyu.spi.SourceFailed;
import org.tuoyu.spi.Store;

/** What a host gave the builder, and what is wrong with it. */
final class Configuration {

    @Nullable
    PolicyStack policies;

    /** What policy files come to beside a directory. */
    @Nullable
    Function<Directory, Checked<StackFile>> files;

    @Nullable
    DirectorySource directory;

    @Nullable
    CalendarSource calendar;

    @Nullable
    Store store;

    @Nullable
    Codec codec;

    @Nullable
    Clock clock;

    @Nullable
    Observer observer;

    Function<ApplicationForm, List<Problem>> validation = form -> List.of();

    private final List<Problem> problems = new ArrayList<>();
    private @Nullable SourceFailed failure;

    Tuoyu built() {
        problems.clear();
        PolicyStack stack = policies != null ? policies : files == null ? null : loaded(files);
        CalendarSource days = calendar;
        WorkingCalendar working = days == null ? WorkingCalendar.of(List.of()) : loaded("/calendar", days::load);
        require(policies != null ? policies : files, "policies");
        require(store, "store");
        require(codec, "codec");
        require(clock, "clock");
        requireUse(policies != null && files != null, "policies", "给出一种", "are given once, as values or as files");
        requireUse(directory != null && files == null, "directory", "仅用于取自文件的政策", "goes with policies from files");
        if (!problems.isEmpty()
                || stack == null
                || working == null
                || store == null
                || codec == null
                || clock == null) {
            throw new ConfigurationNotValid(problems, failure);
        }
        return new Tuoyu(
                stack,
                working,
                new RegistrationDesk(stack, store, codec, clock, validation, Optional.ofNullable(observer)));
    }

    private @Nullable PolicyStack loaded(Function<Directory, Checked<StackFile>> from) {
        DirectorySource parties = directory;
        Directory beside = parties == null ? Standing.NOTHING.directory() : loaded("/directory", parties::load);
        StackFile stack = beside == null ? null : loaded("/policies", () -> from.apply(beside));
        return stack == null ? null : stack.policies();
    }

    static Checked<StackFile> read(PolicySource source, String stack, Directory beside) {
        Standing nothing = Standing.NOTHING;
        Standing known = new Standing(nothing.policies(), beside, nothing.readings(), nothing.chosen());
        String folder = stack.substring(0, stack.lastIndexOf('/') + 1);
        return source.text(stack)
                .map(text -> StackFile.read(text, path -> source.text(folder + path), known))
                .orElseGet(() -> new Checked.Rejected<>(List.of(
                        Problem.at("", "FILE_NOT_FOUND", "没有汇编文件 " + stack, "there is no stack file " + stack))));
    }

    /** What a source gives; none where it has problems, which are kept with the setting that they are of. */
    private <T> @Nullable T loaded(String setting, Supplier<Checked<T>> source) {
        try {
            Checked<T> loaded = source.get();
            loaded.match(valid -> List.<Problem>of(), found -> found).stream()
                    .map(each -> new Problem(each.code(), setting + each.pointer(), each.message(), each.didYouMean()))
                    .forEach(problems::add);
            return loaded.valid().orElse(null);
        } catch (SourceFailed failed) {
            failure = failure == null ? failed : failure;
            problems.add(Problem.at(
                    setting, "SOURCE_FAILED", "来源 " + failed.source() + " 无法读取", String.valueOf(failed.getMessage())));
            return null;
        }
    }

    private void require(@Nullable Object given, String name) {
        if (given == null) {
            problems.add(
                    Problem.at("/" + name, "SETTING_MISSING", name + " 必须给出，实际没有", name + " is required, got none"));
        }
    }

    private void requireUse(boolean isWithout, String name, String zh, String en) {
        if (isWithout) {
            problems.add(Problem.at("/" + name, "SETTING_WITHOUT_USE", name + " " + zh, name + " " + en));
        }
    }
}
