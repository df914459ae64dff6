package occ.knowledge.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Pillar;
import occ.kernel.Reference;
import occ.knowledge.Directory;
import occ.knowledge.Directory.NewExperience;
import occ.knowledge.Experience;
import occ.knowledge.LessonState;
import occ.knowledge.Lessons;
import occ.knowledge.Tactic;
import occ.knowledge.TacticArea;
import occ.knowledge.Tactics;
import occ.knowledge.Tactics.Which;
import occ.knowledge.Use;
import occ.knowledge.UseSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The catalogue of tactics, and who has tried them. */
@Controller
class TacticPages {
    private static final String ONE = Tactic.ADDRESS + "/{code}";
    private static final String TEMPLATE = "knowledge/tactic";
    private static final int LESSONS = 20;
    private static final int USES = 20;
    private static final int LONGEST = 300;
    private static final int EARLIEST_YEAR = 1980;

    private final Tactics tactics;
    private final Lessons lessons;
    private final Directory directory;
    private final List<UseSource> uses;
    private final Access access;
    private final Transactions transactions;
    private final Clock clock;

    TacticPages(
            Tactics tactics,
            Lessons lessons,
            Directory directory,
            List<UseSource> uses,
            Access access,
            Transactions transactions,
            Clock clock) {
        this.tactics = tactics;
        this.lessons = lessons;
        this.directory = directory;
        this.uses = uses;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    @GetMapping(Tactic.ADDRESS)
    View list(Actor actor, HttpServletRequest request) {
        access.require(actor, Verb.READ_MAP);
        var form = Form.of(request);
        return View.of("knowledge/tactics", new TacticsPage(form, tactics.find(which(form))));
    }

    @GetMapping(ONE)
    View show(Actor actor, @PathVariable String code) {
        return transactions.as(
                actor,
                () -> View.of(
                        TEMPLATE,
                        page(actor, find(actor, code), Form.of(Map.of("year", List.of(String.valueOf(thisYear())))))));
    }

    @PostMapping(ONE + "/experience")
    View enter(Actor actor, @PathVariable String code, HttpServletRequest request) {
        var form = Form.of(request);
        var what = form.read().text("what", "what you did, and as what", LONGEST);
        var year = form.read().number("year", "the year in which you last did it", EARLIEST_YEAR, thisYear());
        return transactions.as(actor, () -> {
            var tactic = find(actor, code);
            if (!form.isValid()) {
                return View.invalid(TEMPLATE, page(actor, tactic, form));
            }
            directory.enter(actor, new NewExperience(tactic.code(), what.orElseThrow(), year.orElseThrow()));
            return View.redirect(tactic.address(), "You are in the directory. You can take yourself out at any time");
        });
    }

    @PostMapping(Experience.ADDRESS + "/{reference}/withdrawal")
    View withdraw(Actor actor, @PathVariable String reference) {
        return transactions.as(actor, () -> {
            access.require(actor, Verb.READ_MAP);
            directory.withdraw(actor, Reference.parse(reference).orElseThrow(NoSuchRecord::new));
            return View.redirect(Tactic.ADDRESS, "You are out of the directory");
        });
    }

    private Tactic find(Actor actor, String code) {
        access.require(actor, Verb.READ_MAP);
        return tactics.get(code).orElseThrow(() -> new NoSuchRecord("tactic"));
    }

    private TacticPage page(Actor actor, Tactic tactic, Form form) {
        var published = new Lessons.Which(LessonState.PUBLISHED, tactic.code(), "");
        return new TacticPage(
                tactic,
                uses(actor, tactic),
                lessons.list(actor, published, 0, LESSONS),
                directory.of(actor, tactic.code()),
                form);
    }

    private List<Use> uses(Actor actor, Tactic tactic) {
        return uses.stream()
                .flatMap(source -> source.uses(actor, tactic.code(), USES).stream())
                .sorted(Comparator.comparing(Use::on).reversed())
                .limit(USES)
                .toList();
    }

    private int thisYear() {
        return DateWords.today(clock.instant()).getYear();
    }

    /** A choice that there is not asks for none in particular. */
    private static Which which(Form form) {
        return new Which(
                form.value("words"),
                form.read()
                        .optionalChoice("area", Arrays.asList(TacticArea.values()), TacticArea::name)
                        .orElse(null),
                form.read()
                        .optionalChoice("pillar", Arrays.asList(Pillar.values()), Pillar::name)
                        .orElse(null));
    }
}
