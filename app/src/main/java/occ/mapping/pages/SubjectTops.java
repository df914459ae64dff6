package occ.mapping.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import occ.access.AccessClasses;
import occ.access.Compartment;
import occ.adequacy.Clocks;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Fact;
import occ.faces.pages.LoopStep;
import occ.kernel.Actor;
import occ.kernel.AsAt;
import occ.kernel.Reference;
import occ.mapping.Reviews;
import occ.mapping.Subject;
import occ.mapping.SubjectAddress;
import occ.mapping.SubjectPanel;
import occ.mapping.SubjectPanel.Part;
import occ.mapping.SubjectState;
import occ.mapping.Subjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the subject an address speaks of, and puts the head of its pages together. */
@Component
class SubjectTops {
    /** Of every subject's pages: {@code /groups/OCG-7K2M-9QX4-T}. */
    static final String ADDRESS = "/{collection:groups|individuals|vulnerabilities}/{reference}";

    private final Subjects subjects;
    private final Deeds deeds;
    private final Reviews reviews;
    private final Clocks clocks;
    private final AccessClasses classes;
    private final List<SubjectPanel> panels;
    private final Clock clock;

    SubjectTops(
            Subjects subjects,
            Deeds deeds,
            Reviews reviews,
            Clocks clocks,
            AccessClasses classes,
            List<SubjectPanel> panels,
            Clock clock) {
        this.subjects = subjects;
        this.deeds = deeds;
        this.reviews = reviews;
        this.clocks = clocks;
        this.classes = classes;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SubjectPanel::order))
                .toList();
        this.clock = clock;
    }

    SubjectTop now(Actor actor, String collection, String reference, SubjectPart part) {
        return of(actor, collection, reference, part, null);
    }

    SubjectTop of(Actor actor, String collection, String reference, SubjectPart part, @Nullable String typedDay) {
        var day = DayAsked.of(typedDay, DateWords.today(clock.instant()));
        return top(actor, find(actor, collection, reference, day.asAt()), part, day);
    }

    /** Of a subject found already, as it stands. */
    SubjectTop of(Actor actor, Subject subject) {
        return top(actor, subject, SubjectPart.DEED, new DayAsked(AsAt.NOW, false));
    }

    private SubjectTop top(Actor actor, Subject subject, SubjectPart part, DayAsked day) {
        var shared = panels.stream()
                .map(panel -> panel.of(actor, subject, day.asAt()))
                .toList();
        return new SubjectTop(
                subject,
                identity(actor, subject, shared, day.asAt()),
                shared,
                part.navigation(subject, day),
                day.asAt().isNow() ? deeds.of(actor, subject) : List.of(),
                day.asAt().isNow() ? deeds.besides(actor, subject) : List.of(),
                step(subject.state()),
                day.asAt().isNow() ? next(actor, subject) : null,
                day,
                subject.address() + part.path());
    }

    /** A reference under another collection than its own is no address of ours. */
    private Subject find(Actor actor, String collection, String typed, AsAt asAt) {
        var reference = Reference.parse(typed).orElseThrow(NoSuchRecord::new);
        var subject = subjects.get(actor, reference, asAt);
        if (!SubjectAddress.collection(subject.ref().kind()).equals(collection)) {
            throw new NoSuchRecord("subject");
        }
        return subject;
    }

    private List<Fact> identity(Actor actor, Subject subject, List<Part> shared, AsAt asAt) {
        var all = new ArrayList<Fact>();
        all.add(new Fact("State", subject.state().label(), "since " + DateWords.day(subject.since())));
        shared.forEach(part -> all.addAll(part.facts()));
        reviews.due(actor, subject.id(), asAt).map(this::reviewDue).ifPresent(all::add);
        all.add(handling(subject));
        return all;
    }

    private Fact reviewDue(LocalDate due) {
        return new Fact("Review due", DateWords.day(due), DateWords.from(DateWords.today(clock.instant()), due));
    }

    private Fact handling(Subject subject) {
        var accessClass = classes.get(subject.accessClass());
        var circle = Optional.ofNullable(accessClass.compartment())
                .map(compartment -> compartment.equals(Compartment.SAFEGUARDING)
                        ? "only for safeguarding"
                        : "only for those who need to know")
                .orElse(null);
        return new Fact("Handling", accessClass.handling().name(), circle);
    }

    private @Nullable String next(Actor actor, Subject subject) {
        return clocks.running(actor, subject.id()).stream()
                .findFirst()
                .map(running -> running.rule().deed() + by(running))
                .orElse(null);
    }

    private String by(Clocks.Running running) {
        var last = DateWords.shortDay(DateWords.today(running.dueAt().minusMillis(1)));
        return running.isException(clock.instant()) ? ", was due " + last : " by " + last;
    }

    private static LoopStep step(SubjectState state) {
        return switch (state) {
            case NOMINATED, TRIAGE, RETURNED -> LoopStep.MAP;
            case DEVELOPMENT, SCORED, QA_RETURNED -> LoopStep.ASSESS;
            case MAPPED -> LoopStep.TASK;
            case MONITORED, ARCHIVE_PROPOSED -> LoopStep.MEASURE;
            case REJECTED, ARCHIVED, MERGED, SPLIT -> LoopStep.KNOW;
        };
    }
}
