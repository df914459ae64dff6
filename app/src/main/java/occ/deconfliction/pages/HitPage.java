package occ.deconfliction.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import occ.deconfliction.Hit;
import occ.deconfliction.Hit.RecordOf;
import occ.deconfliction.Level;
import occ.deconfliction.Settled;
import occ.deconfliction.Side;
import occ.faces.pages.Breadcrumbs;
import occ.faces.pages.DateWords;
import occ.faces.pages.EntityAddress;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import org.jspecify.annotations.Nullable;

/** One match, as one desk sees it, and what that desk may do about it. */
public record HitPage(Hit hit, Form form, Instant now) {
    public record Fact(String label, String text, @Nullable String href) {}

    public String reference() {
        return hit.head().reference();
    }

    public String address() {
        return Paths.DESK + "/" + reference();
    }

    public Mark clock() {
        return DeskPage.clock(hit.head(), now);
    }

    public String state() {
        return DeskPage.state(hit.head(), now);
    }

    public boolean isOpen() {
        return hit.head().isOpen();
    }

    public boolean mayRelease() {
        var owned = hit.owned();
        return isOpen()
                && owned != null
                && hit.head().side() == Side.OWNER
                && owned.level() == Level.SILENT
                && !owned.released();
    }

    public boolean maySay() {
        var owned = hit.owned();
        return isOpen() && (owned == null || owned.released());
    }

    public boolean hidesAsker() {
        var owned = hit.owned();
        return owned != null && owned.asker() == null;
    }

    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var owned = hit.owned();
        if (owned != null) {
            owned(facts, owned);
        }
        var asked = hit.asked();
        if (asked != null) {
            facts.add(new Fact("Pointed at it", asked.officer(), null));
            if (asked.record() != null) {
                facts.add(record("Record", asked.record()));
            }
            if (asked.body() != null) {
                facts.add(new Fact("It is with", asked.body(), null));
            }
        }
        facts.add(new Fact("Found", DateWords.moment(hit.head().at()), null));
        return facts;
    }

    public List<Option> outcomes() {
        return Arrays.stream(Settled.values())
                .map(one -> new Option(one.name(), one.label()))
                .toList();
    }

    public String by(Hit.Step step) {
        if (step.side() == hit.head().side()) {
            return "Your desk";
        }
        return step.side() == Side.NATIONAL ? "The national desk" : "The other desk";
    }

    public String when(Hit.Step step) {
        return DateWords.moment(step.at());
    }

    public String title(Hit.Step step) {
        var outcome = step.outcome();
        return switch (step.kind()) {
            case MESSAGE -> "Message";
            case RELEASED -> "Pointer released";
            case SETTLED -> outcome == null ? "Settled" : outcome.label();
        };
    }

    public Breadcrumbs breadcrumbs() {
        return Breadcrumbs.to(reference()).via("Deconfliction", Paths.HOME).via("Coordination desk", Paths.DESK);
    }

    private static void owned(List<Fact> facts, Hit.Owned owned) {
        facts.add(new Fact("What was met", owned.what().label() + ". " + owned.how(), null));
        owned.met().ifPresent(met -> facts.add(record("Record", met)));
        facts.add(new Fact("Owner", owned.owner(), null));
        facts.add(
                new Fact("The other side is", owned.released() ? "Told that there is a match" : "Told nothing", null));
        facts.add(new Fact(
                "How much they may be told",
                owned.level().label() + ". " + owned.level().meaning(),
                null));
        var asker = owned.asker();
        if (asker != null) {
            facts.add(new Fact("Who came upon it", asker.name() + ", " + asker.unit(), null));
            Stream.of(asker.operation())
                    .filter(text -> text != null)
                    .forEach(text -> facts.add(new Fact("Their operation", text, null)));
            Stream.of(asker.supervisor())
                    .filter(text -> text != null)
                    .forEach(text -> facts.add(new Fact("Their supervisor", text, null)));
        }
    }

    private static Fact record(String label, RecordOf record) {
        return new Fact(label, record.reference(), EntityAddress.of(record.kind(), record.reference()));
    }
}
