package occ.sources.pages;

import java.util.List;
import occ.access.Person;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.Mark;
import occ.faces.pages.Option;
import occ.faces.pages.Options;
import occ.sources.Controllers.Controller;
import occ.sources.Controllers.Roster;

public record ControllersPage(Roster roster, Form form) {
    public List<Option> people() {
        return Options.withNone(
                "Choose a controller",
                Options.of(roster.candidates(), Person::reference, person -> person.name() + ", " + person.unit()));
    }

    public boolean onlyOneCanUnlock() {
        return roster.controllers().stream()
                        .filter(controller -> !controller.byCode())
                        .count()
                == 1;
    }

    public static Mark mark(Controller controller) {
        if (!controller.holdsRole()) {
            return new Mark(Mark.Kind.LATE, "No longer a source controller: remove them");
        }
        return controller.byCode()
                ? new Mark(Mark.Kind.SOON, "Has not used their code yet")
                : new Mark(Mark.Kind.OK, "Can unlock");
    }

    public static String enrolled(Controller controller) {
        return DateWords.day(controller.enrolledAt());
    }

    public static String removal(Controller controller) {
        return "/sources/controllers/" + controller.reference() + "/removal";
    }
}
