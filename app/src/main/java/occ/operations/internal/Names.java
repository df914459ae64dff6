package occ.operations.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Names that say nothing: of a colour or a weather, and a plant or a bird. Whoever asks twice on a day is offered the same, but
 * for those that were taken since: which are free tells of nothing else.
 */
@Component
class Names {
    private static final List<String> FIRST = List.of(
            "Amber",
            "Ashen",
            "Autumn",
            "Bright",
            "Calm",
            "Chalk",
            "Copper",
            "Distant",
            "Early",
            "Fallow",
            "Gentle",
            "Hidden",
            "Ivory",
            "Late",
            "Level",
            "Mellow",
            "Misty",
            "Northern",
            "Ochre",
            "Pale",
            "Quiet",
            "Russet",
            "Silver",
            "Steady",
            "Tawny",
            "Umber",
            "Velvet",
            "Waxen",
            "Windward",
            "Yonder");
    private static final List<String> SECOND = List.of(
            "Alder",
            "Aster",
            "Bracken",
            "Bramble",
            "Campion",
            "Chicory",
            "Clover",
            "Curlew",
            "Dunlin",
            "Fescue",
            "Gannet",
            "Godwit",
            "Harebell",
            "Heather",
            "Juniper",
            "Knapweed",
            "Lapwing",
            "Linnet",
            "Mallow",
            "Martin",
            "Nettle",
            "Osier",
            "Plover",
            "Rowan",
            "Sedge",
            "Siskin",
            "Teasel",
            "Vetch",
            "Wagtail",
            "Yarrow");
    private static final int TRIES = 200;

    /** @param borne in small letters */
    List<String> free(Collection<String> borne, int most, long seed) {
        var random = new Random(seed);
        return Stream.generate(() -> one(FIRST, random) + " " + one(SECOND, random))
                .limit(TRIES)
                .distinct()
                .filter(Predicate.not(name -> borne.contains(name.toLowerCase(Locale.ROOT))))
                .limit(most)
                .toList();
    }

    private static String one(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
