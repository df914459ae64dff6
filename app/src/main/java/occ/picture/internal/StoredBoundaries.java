package occ.picture.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import occ.picture.Boundaries;
import occ.picture.internal.GeoJsonAreas.Feature;
import occ.reference.Area;
import occ.reference.Areas;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Boundaries change with an import only, so they are read once; another node's import shows after its next start. */
@Service
class StoredBoundaries implements Boundaries {
    /** Half a pixel of the map as it is drawn: finer than that nobody sees. */
    private static final Simplification DRAWN = new Simplification(0.006);

    private static final int FEWEST_POINTS = 4;

    private final BoundaryTable table;
    private final Clock clock;
    private volatile @Nullable Read read;

    private record Read(Instant at, List<Boundary> boundaries) {}

    StoredBoundaries(BoundaryTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Report importGeoJson(Path file) {
        var features = GeoJsonAreas.read(text(file));
        var boundaries = features.stream()
                .flatMap(feature -> feature.area().map(area -> boundary(area, feature)).stream())
                .toList();
        table.put(boundaries, clock.instant());
        var taken = boundaries.stream().map(Boundary::area).toList();
        var missing = new ArrayList<Area>(Areas.standard().forces());
        missing.removeAll(taken);
        return new Report(
                taken,
                features.stream()
                        .filter(feature -> feature.area().isEmpty())
                        .map(Feature::called)
                        .toList(),
                List.copyOf(missing));
    }

    @Override
    public boolean arePresent() {
        return !table.changedAt().equals(Instant.EPOCH);
    }

    /** Another process may have imported others, so what was read is kept only while the table has not changed since. */
    @Override
    public List<Boundary> all() {
        var changed = table.changedAt();
        var known = read;
        if (known == null || !known.at().equals(changed)) {
            known = new Read(changed, table.all());
            read = known;
        }
        return known.boundaries();
    }

    /** Islands too small to draw fall to a line and are left out, but never the whole of a force. */
    private static Boundary boundary(Area area, Feature feature) {
        var drawn = feature.rings().stream()
                .filter(ring -> ring.size() >= FEWEST_POINTS)
                .map(DRAWN::ring)
                .filter(ring -> ring.size() >= FEWEST_POINTS - 1)
                .toList();
        return new Boundary(area, drawn.isEmpty() ? feature.rings() : drawn);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + file.getFileName(), unreadable);
        }
    }
}
