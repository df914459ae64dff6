package occ.picture.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import occ.access.Access;
import occ.access.Transactions;
import occ.access.Verb;
import occ.audit.Entry;
import occ.audit.Operation;
import occ.audit.Trail;
import occ.kernel.Actor;
import occ.picture.Facet;
import occ.picture.NationalPicture;
import occ.picture.Picture;
import occ.picture.Picture.BlindSpots;
import occ.picture.Picture.Place;
import occ.picture.Picture.Response;
import occ.picture.ResponsePart;
import occ.picture.internal.StandingTable.OfPlace;
import occ.reference.Area;
import occ.reference.Areas;
import occ.reference.Force;
import occ.reference.Region;
import org.springframework.stereotype.Service;

@Service
class StoredNationalPicture implements NationalPicture {
    private static final Set<String> HIGH = Set.of("1", "2");
    private static final int RECENT_REVIEW_DAYS = 365;
    private static final int OLDEST = 8;

    private final PictureTables tables;
    private final StoredExceptions exceptions;
    private final Transactions transactions;
    private final Access access;
    private final Trail trail;
    private final Clock clock;

    StoredNationalPicture(
            PictureTables tables,
            StoredExceptions exceptions,
            Transactions transactions,
            Access access,
            Trail trail,
            Clock clock) {
        this.tables = tables;
        this.exceptions = exceptions;
        this.transactions = transactions;
        this.access = access;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public Picture of(Actor actor, Question question) {
        access.require(actor, Verb.READ_MAP);
        return transactions.as(actor, () -> {
            var picture = picture(actor, question);
            trail.append(actor, Entry.of(Operation.CONSULTATION, "picture.read").counting((int)
                    picture.response().all()));
            return picture;
        });
    }

    private Picture picture(Actor actor, Question question) {
        var moment = Moment.of(question.asAt(), clock.instant());
        var mapped = Selection.of(question.filter(), moment);
        var ends = MonthEnds.before(moment);
        var tiers = question.filter().values(Facet.TIER);
        var standing = tables.standing().counts(mapped, tiers.isEmpty() ? HIGH : tiers);
        var runs = Runs.of(tables.history().bySquare(mapped, ends), standing.squares());
        var late = exceptions.oldest(actor, question, moment, OLDEST);
        var figures = figures(question, standing.places(), late.places());
        return new Picture(
                ends.days(),
                response(standing.places()),
                runs.lines(),
                runs.full(),
                runs.bands(),
                runs.unscored(),
                figures,
                late.listing(),
                moment.isNow() ? tables.risks().communities(mapped) : null,
                moment.isNow() ? blindSpots(mapped, figures, clock.instant()) : null);
    }

    private static Response response(List<OfPlace> places) {
        var having = new EnumMap<ResponsePart, Long>(ResponsePart.class);
        places.forEach(place -> place.having().forEach((part, count) -> having.merge(part, count, Long::sum)));
        return new Response(
                places.stream().mapToLong(OfPlace::all).sum(),
                places.stream().mapToLong(OfPlace::full).sum(),
                having);
    }

    private static List<Place> figures(Question question, List<OfPlace> rows, Map<String, Long> late) {
        var byPlace = rows.stream().collect(Collectors.toMap(OfPlace::place, Function.identity()));
        var figures = new ArrayList<Place>();
        for (var area : Areas.standard().all()) {
            if (isAskedAbout(area, question)) {
                figures.add(figure(area, byPlace, late));
            }
        }
        return figures;
    }

    private static boolean isAskedAbout(Area area, Question question) {
        var regions = question.filter().values(Facet.REGION);
        var places = question.filter().values(Facet.PLACE);
        var region = area.region() instanceof Region one ? one.code() : Facet.NONE;
        return (regions.isEmpty() || regions.contains(region)) && (places.isEmpty() || places.contains(area.key()));
    }

    private static Place figure(Area area, Map<String, OfPlace> byPlace, Map<String, Long> exceptionsOf) {
        var late = exceptionsOf.getOrDefault(area.key(), 0L);
        var row = byPlace.get(area.key());
        return row == null
                ? new Place(area, 0, 0, late, null)
                : new Place(area, row.all(), row.high(), late, row.reviewedAt());
    }

    private BlindSpots blindSpots(Selection mapped, List<Place> figures, Instant now) {
        var recent = now.minus(RECENT_REVIEW_DAYS, ChronoUnit.DAYS);
        var forces =
                figures.stream().filter(place -> place.area() instanceof Force).toList();
        var unseen = tables.risks().unseen(mapped);
        return new BlindSpots(
                forces.stream()
                        .filter(place -> place.all() == 0)
                        .map(Place::area)
                        .toList(),
                forces.stream()
                        .filter(place -> place.all() > 0 && !isAfter(place, recent))
                        .map(Place::area)
                        .toList(),
                unseen.old(),
                unseen.withPlaceholders(),
                unseen.placeholders());
    }

    private static boolean isAfter(Place place, Instant moment) {
        return place.lastReviewed() instanceof Instant reviewed && reviewed.isAfter(moment);
    }
}
