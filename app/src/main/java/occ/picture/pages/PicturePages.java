package occ.picture.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import occ.adequacy.RuleBook;
import occ.faces.NoSuchRecord;
import occ.faces.pages.DateWords;
import occ.faces.pages.Form;
import occ.faces.pages.NavigationLink;
import occ.faces.pages.View;
import occ.kernel.Actor;
import occ.kernel.Theme;
import occ.picture.Boundaries;
import occ.picture.Facet;
import occ.picture.NationalPicture;
import occ.picture.Picture;
import occ.picture.Run;
import occ.reference.Areas;
import occ.reference.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PicturePages {
    static final String MAP = "map";
    private static final String SHAPES = "shapes";

    private final NationalPicture pictures;
    private final Boundaries boundaries;
    private final RuleBook rules;
    private final Clock clock;

    PicturePages(NationalPicture pictures, Boundaries boundaries, RuleBook rules, Clock clock) {
        this.pictures = pictures;
        this.boundaries = boundaries;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping(PictureScope.PATH)
    View country(Actor actor, HttpServletRequest request) {
        return show(PictureScope.national(), actor, request);
    }

    @GetMapping(PictureScope.PATH + "/regions/{code}")
    View region(@PathVariable String code, Actor actor, HttpServletRequest request) {
        var region = one(Arrays.asList(Region.values()), code);
        return show(PictureScope.of(region), actor, request);
    }

    @GetMapping(PictureScope.PATH + "/forces/{key}")
    View force(@PathVariable String key, Actor actor, HttpServletRequest request) {
        var area = Areas.standard().withKey(key).orElseThrow(() -> new NoSuchRecord("place " + key));
        return show(PictureScope.of(area), actor, request);
    }

    @GetMapping(PictureScope.PATH + "/themes/{name}")
    View theme(@PathVariable String name, Actor actor, HttpServletRequest request) {
        return show(PictureScope.of(one(Arrays.asList(Theme.values()), name)), actor, request);
    }

    private View show(PictureScope scope, Actor actor, HttpServletRequest request) {
        var question = PictureQuestion.of(scope, Form.of(request), clock);
        var picture = pictures.of(actor, question.question());
        return View.of("picture/picture", page(scope, question, picture));
    }

    private PicturePage page(PictureScope scope, PictureQuestion question, Picture picture) {
        var links = question.links();
        var risks = picture.communities();
        var blind = picture.blindSpots();
        var asAt = question.asked().asAt();
        var form = question.asked().form();
        return new PicturePage(
                scope,
                question.kind(),
                asAt,
                question.asked().refused(),
                DateWords.moment(asAt.instant(clock.instant()).minusSeconds(asAt.isNow() ? 0 : 1)),
                DateWords.day(
                        picture.days().get(Run.MONTHS - question.compared().months())),
                kinds(scope, question),
                PictureFilters.of(form, scope),
                carried(form, Asked.AS_AT, MAP, PictureQuestion.KIND),
                Carried.of(form, MAP, PictureQuestion.KIND, PictureQuestion.COMPARED),
                Proof.of(picture.response(), question.kind(), links),
                ThemeTable.of(picture, question),
                scope.isOnePlace() ? null : places(scope, question, picture),
                risks == null ? null : RiskPart.of(risks, links, today()),
                ExceptionPart.of(picture.exceptions(), links, rules.rules()),
                TrendPart.of(picture.course()),
                BandTrends.of(picture, question),
                blind == null ? null : BlindPart.of(blind, question));
    }

    private static List<NavigationLink> kinds(PictureScope scope, PictureQuestion question) {
        return Arrays.stream(KindWords.values())
                .map(kind -> new NavigationLink(
                        kind.title(),
                        Address.of(scope.path())
                                .with(PictureQuestion.KIND, kind.name())
                                .at(question.asked().asAt())
                                .text(),
                        null,
                        kind == question.kind()))
                .toList();
    }

    /** Besides the facets, which the filters themselves are. */
    private static List<Carried> carried(Form form, String... names) {
        return Carried.of(form, names).stream()
                .filter(carried -> Facet.keyed(carried.name()).isEmpty())
                .toList();
    }

    private PlacePart places(PictureScope scope, PictureQuestion question, Picture picture) {
        var drawn = boundaries.arePresent();
        var asShapes = drawn && question.asked().form().value(MAP).equals(SHAPES);
        var outlines = asShapes ? boundaries.all() : List.<Boundaries.Boundary>of();
        return PlacePart.of(picture.places(), question, shown(scope, question, drawn, asShapes), outlines);
    }

    private static PlacePart.Shown shown(
            PictureScope scope, PictureQuestion question, boolean drawn, boolean asShapes) {
        return new PlacePart.Shown(asShapes, drawn ? other(scope, question, asShapes) : null);
    }

    private static @Nullable String other(PictureScope scope, PictureQuestion question, boolean asShapes) {
        return Address.of(scope.path())
                .with(PictureQuestion.KIND, question.kind().name())
                .with(question.chosenBut(scope.fixed().keySet().toArray(Facet[]::new)))
                .with(PictureQuestion.COMPARED, question.compared().name())
                .at(question.asked().asAt())
                .with(MAP, asShapes ? "tiles" : SHAPES)
                .text();
    }

    private LocalDate today() {
        return DateWords.today(clock.instant());
    }

    private static <E extends Enum<E>> E one(List<E> all, String name) {
        return all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(name));
    }
}
