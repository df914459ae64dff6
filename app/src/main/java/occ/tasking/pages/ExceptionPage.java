package occ.tasking.pages;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import occ.adequacy.Acceptance;
import occ.adequacy.AcceptanceRules;
import occ.adequacy.AdequacyRule;
import occ.adequacy.AllowedTime;
import occ.adequacy.Clocks.Running;
import occ.adequacy.Escalation;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Link;
import occ.faces.pages.Words;
import occ.mapping.Subject;
import occ.tasking.CarriedRisks.Standing;
import org.jspecify.annotations.Nullable;

/** How one rule stands on a subject. {@code deed} is for whoever may end the breach. */
public record ExceptionPage(
        SubjectHeading heading,
        AdequacyRule rule,
        Standing standing,
        boolean mayCarry,
        @Nullable Link deed,
        Form form,
        Instant now) {
    static ExceptionPage of(
            Subject subject,
            AdequacyRule rule,
            Standing standing,
            boolean mayCarry,
            boolean mayEnd,
            Form form,
            Instant now) {
        return new ExceptionPage(
                SubjectHeading.of(subject, rule.breach()),
                rule,
                standing,
                mayCarry,
                mayEnd ? new Link(rule.deed(), subject.address() + rule.path()) : null,
                form,
                now);
    }

    static String address(Subject subject, AdequacyRule rule) {
        return subject.address() + rule.exceptionPath();
    }

    public @Nullable Running running() {
        return standing.running();
    }

    public @Nullable Acceptance acceptance() {
        return standing.acceptance();
    }

    public String address() {
        return heading.address() + rule.exceptionPath();
    }

    public boolean isLate(Running running) {
        return running.isException(now);
    }

    /** What is asked of somebody who may carry it: only of what is late. */
    public boolean offersAcceptance() {
        var running = running();
        return mayCarry && running != null && isLate(running);
    }

    public String due(Running running) {
        return DateWords.day(DateWords.lastDay(running.dueAt()));
    }

    public String lateBy(Running running) {
        var days = ChronoUnit.DAYS.between(DateWords.lastDay(running.dueAt()), DateWords.today(now));
        return days == 0 ? "since today" : Words.count(days, "day", "days");
    }

    public String began(Running running) {
        return DateWords.day(running.startedAt());
    }

    public String allowed() {
        return Words.capital(AllowedTime.words(rule.allowed()));
    }

    /** Before whom it is, or from when on it will be. */
    public String escalation(Running running) {
        var level = rule.severity().escalation(running.dueAt(), now);
        return switch (level) {
            case NATION -> level.label();
            case REGION -> level.label() + ", and to the nation on " + reaches(running, Escalation.NATION);
            case NONE -> "To the region on " + reaches(running, Escalation.REGION);
        };
    }

    private String reaches(Running running, Escalation level) {
        return DateWords.day(running.dueAt().plus(rule.severity().until(level)));
    }

    public String longest() {
        return Words.count(AcceptanceRules.MOST_DAYS, "day", "days");
    }

    public String accepted(Acceptance acceptance) {
        return "%s carries the risk until %s".formatted(acceptance.holderName(), DateWords.day(acceptance.lastDay()));
    }

    public String acceptedOn(Acceptance acceptance) {
        return DateWords.day(acceptance.at());
    }
}
