package occ.mapping.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import occ.faces.NoSuchRecord;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.mapping.Grounds;
import occ.mapping.Move;
import occ.mapping.MoveOutcome.Moved;
import occ.mapping.MoveOutcome.Refused;
import occ.mapping.Subjects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The moves that need nothing but a reason in words. */
@Controller
class MovePages {
    private static final String TEMPLATE = "mapping/move";
    private static final String ADDRESS = SubjectTops.ADDRESS + "/moves/{move}";
    private static final int LONGEST = 2_000;
    private static final Set<Class<? extends Grounds>> IN_WORDS = Set.of(Grounds.Words.class, Grounds.Undo.class);

    private final Subjects subjects;
    private final SubjectTops tops;

    MovePages(Subjects subjects, SubjectTops tops) {
        this.subjects = subjects;
        this.tops = tops;
    }

    @GetMapping(ADDRESS)
    View form(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable("move") String name) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var move = named(name);
        if (!subjects.movesOpenTo(actor, top.subject()).contains(move)) {
            throw new NoSuchRecord("move");
        }
        return View.of(TEMPLATE, new MovePage(top, move, SeenVersion.emptyForm(top.subject())));
    }

    @PostMapping(ADDRESS)
    View create(
            Actor actor,
            @PathVariable String collection,
            @PathVariable String reference,
            @PathVariable("move") String name,
            HttpServletRequest request) {
        var top = tops.now(actor, collection, reference, SubjectPart.DEED);
        var page = new MovePage(top, named(name), Form.of(request));
        var words = page.form().read().text("words", "the reason", LONGEST);
        return words.isEmpty() ? View.invalid(TEMPLATE, page) : move(actor, page, grounds(page.move(), words.get()));
    }

    private View move(Actor actor, MovePage page, Grounds grounds) {
        var subject = page.top().subject();
        return switch (subjects.move(actor, subject.id(), SeenVersion.of(page.form()), page.move(), grounds)) {
            case Moved moved -> View.redirect(subject.address(), Sentences.moved(subject, moved.to()));
            case Refused refused -> {
                FormErrors.tell(page.form(), refused, "words");
                yield View.invalid(TEMPLATE, page);
            }
        };
    }

    private static Grounds grounds(Move move, String words) {
        return move.grounds() == Grounds.Undo.class ? Grounds.Undo.because(words) : new Grounds.Words(words);
    }

    static String name(Move move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Move named(String name) {
        return Arrays.stream(Move.values())
                .filter(move -> name(move).equals(name) && IN_WORDS.contains(move.grounds()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord("move"));
    }
}
