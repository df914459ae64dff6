package occ.reference;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every area of the national picture, to be found by key, by ONS code, or by a name as people write it. */
public final class Areas {
    private static final Areas STANDARD = AreaTable.read();

    private final Map<String, Area> byKey = new LinkedHashMap<>();
    private final Map<String, Area> byOnsCode = new HashMap<>();
    private final Map<String, Area> byName = new HashMap<>();

    Areas(Map<Area, List<String>> areasAndAliases) {
        areasAndAliases.forEach(this::add);
    }

    public static Areas standard() {
        return STANDARD;
    }

    public Collection<Area> all() {
        return List.copyOf(byKey.values());
    }

    public List<Force> forces() {
        return ofKind(Force.class).toList();
    }

    public List<Force> forcesOf(Region region) {
        return ofKind(Force.class).filter(force -> force.region() == region).toList();
    }

    public List<Place> places() {
        return ofKind(Place.class).toList();
    }

    public Optional<Area> withKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Optional<Area> withOnsCode(String code) {
        return Optional.ofNullable(byOnsCode.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** Takes {@code Devon & Cornwall Police}, {@code devon-and-cornwall} and {@code DCW} alike. */
    public Optional<Area> named(String written) {
        return Optional.ofNullable(byName.get(AreaName.bare(written)));
    }

    private <A extends Area> Stream<A> ofKind(Class<A> kind) {
        return byKey.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    private void add(Area area, List<String> aliases) {
        addOnce(byKey, area.key(), area);
        if (area.onsCode() != null) {
            addOnce(byOnsCode, area.onsCode(), area);
        }
        Stream.concat(Stream.of(area.key(), area.name(), area.letters()), aliases.stream())
                .map(AreaName::bare)
                .distinct()
                .forEach(name -> addOnce(byName, name, area));
    }

    private static void addOnce(Map<String, Area> index, String word, Area area) {
        if (index.putIfAbsent(word, area) != null) {
            throw new IllegalStateException("Two areas answer to " + word);
        }
    }
}
