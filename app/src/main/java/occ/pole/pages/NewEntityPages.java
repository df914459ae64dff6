package occ.pole.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import occ.access.Transactions;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.EntityKind;
import occ.pole.Duplicates;
import occ.pole.Duplicates.Hit;
import occ.pole.recording.NewRecord;
import occ.pole.recording.Outcome;
import occ.pole.recording.Recording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Putting somebody or something on record, after looking whether they are on it already. */
@Controller
class NewEntityPages {
    private static final String TEMPLATE = "pole/new-entity";

    private final Recording recording;
    private final Duplicates duplicates;
    private final RecordingForms forms;
    private final Transactions transactions;
    private final Clock clock;

    NewEntityPages(
            Recording recording, Duplicates duplicates, RecordingForms forms, Transactions transactions, Clock clock) {
        this.recording = recording;
        this.duplicates = duplicates;
        this.forms = forms;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping("/entities/new")
    View form(Actor actor, HttpServletRequest request) {
        recording.requireMayRecord(actor);
        var form = forms.begun(request);
        return form.value("kind").isEmpty()
                ? View.of("pole/kind", new KindPage())
                : transactions.as(actor, () -> View.of(TEMPLATE, page(actor, form, List.of())));
    }

    @PostMapping("/entities")
    View create(Actor actor, HttpServletRequest request) {
        recording.requireMayRecord(actor);
        var form = Form.of(request);
        return transactions.as(actor, () -> {
            var read = NewEntityReading.of(form, kind(form), DateWords.today(clock.instant()));
            var grounds = forms.grounds(actor, form);
            var hits = read.map(asked -> duplicates.of(actor, asked.probe())).orElseGet(List::of);
            if (!hits.isEmpty()
                    && !form.value("considered").isEmpty()
                    && form.value("none").isEmpty()) {
                form.withError("none", "Say that it is none of these, or open the one it is");
            }
            if (!form.isValid() || !isDecided(form, hits)) {
                return View.invalid(TEMPLATE, page(actor, form, hits));
            }
            var asked = new NewRecord(
                    kind(form),
                    read.orElseThrow().said(),
                    grounds.orElseThrow(),
                    hits.stream().map(hit -> hit.entity().id()).toList());
            return outcome(actor, form, hits, recording.begin(actor, asked));
        });
    }

    /** That it is none of these was said of those shown: with another name, others may have come up. */
    private static boolean isDecided(Form form, List<Hit> hits) {
        return hits.isEmpty() || form.has("none", NewEntityPage.considered(hits));
    }

    private View outcome(Actor actor, Form form, List<Hit> hits, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                View.redirect(
                        "/entities/" + recorded.subject().reference(),
                        "On record" + RecordingForms.guardedWords(recorded));
            case Outcome.OutsideTheCircle _ ->
                View.invalid(TEMPLATE, page(actor, RecordingForms.outsideTheCircle(form), hits));
        };
    }

    private NewEntityPage page(Actor actor, Form form, List<Hit> hits) {
        return new NewEntityPage(kind(form), form, forms.choices(actor), hits);
    }

    private static EntityKind kind(Form form) {
        return Arrays.stream(EntityKind.values())
                .filter(kind -> !kind.isSubject() && kind.name().equals(form.value("kind")))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("kind"));
    }
}
