package occ.picture.pages;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import occ.faces.pages.Form;
import occ.picture.Compared;
import occ.picture.Facet;
import occ.picture.NationalPicture.Question;

/** What an address of a picture asks for, within its scope. */
record PictureQuestion(Asked asked, KindWords kind, Question question, Compared compared) {
    static final String KIND = "kind";
    static final String COMPARED = "compared";
    static final Set<Facet> FACETS = Set.of(Facet.THEME, Facet.TIER, Facet.BAND, Facet.REGION, Facet.PLACE);

    static PictureQuestion of(PictureScope scope, Form form, Clock clock) {
        var asked = Asked.of(form, clock);
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        chosen.putAll(asked.chosen(FACETS));
        chosen.keySet().removeIf(scope::isFixed);
        chosen.putAll(scope.fixed());
        var kind = kind(form);
        return new PictureQuestion(asked, kind, new Question(kind.kind(), chosen, asked.asAt()), compared(form));
    }

    ListLinks links() {
        return new ListLinks(question.filter(), question.chosen(), asked.asAt());
    }

    /** What to carry to another page about part of the same picture. */
    Map<Facet, Set<String>> chosenBut(Facet... replaced) {
        var rest = new EnumMap<Facet, Set<String>>(Facet.class);
        rest.putAll(question.chosen());
        rest.keySet().removeAll(Arrays.asList(replaced));
        return rest;
    }

    private static KindWords kind(Form form) {
        return form.read()
                .optionalChoice(KIND, Arrays.asList(KindWords.values()), Enum::name)
                .orElse(KindWords.GROUPS);
    }

    private static Compared compared(Form form) {
        return form.read()
                .optionalChoice(COMPARED, Arrays.asList(Compared.values()), Enum::name)
                .orElse(Compared.YEAR);
    }
}
