package occ.picture.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import occ.picture.Boundaries.Point;

/**
 * Leaves out the points of a line that lie closer than a tolerance to the line without them. After D. H. Douglas and
 * T. K. Peucker, “Algorithms for the reduction of the number of points required to represent a digitized line or its
 * caricature”, 1973. Degrees of longitude count as much as they measure at the latitude.
 */
record Simplification(double toleranceInDegrees) {
    /** A ring begins and ends at the same point; it is cut at the point farthest from there, and each half simplified. */
    List<Point> ring(List<Point> ring) {
        var kept = new BitSet(ring.size());
        var farthest = farthest(ring);
        kept.set(0);
        kept.set(farthest);
        keep(ring, 0, farthest, kept);
        keep(ring, farthest, ring.size() - 1, kept);
        var fewer = new ArrayList<Point>();
        kept.stream().filter(i -> i < ring.size() - 1 || i == 0).forEach(i -> fewer.add(ring.get(i)));
        return fewer;
    }

    private static int farthest(List<Point> ring) {
        var farthest = 0;
        var most = -1.0;
        for (var i = 1; i < ring.size() - 1; i++) {
            var far = distance(ring.getFirst(), ring.get(i));
            if (far > most) {
                most = far;
                farthest = i;
            }
        }
        return farthest;
    }

    private void keep(List<Point> line, int from, int to, BitSet kept) {
        var farthest = from;
        var most = toleranceInDegrees;
        for (var i = from + 1; i < to; i++) {
            var far = distance(line.get(i), line.get(from), line.get(to));
            if (far > most) {
                most = far;
                farthest = i;
            }
        }
        if (farthest > from) {
            kept.set(farthest);
            keep(line, from, farthest, kept);
            keep(line, farthest, to, kept);
        }
    }

    private static double distance(Point point, Point a, Point b) {
        var narrow = Math.cos(Math.toRadians(point.latitude()));
        var dx = (b.longitude() - a.longitude()) * narrow;
        var dy = b.latitude() - a.latitude();
        var length = dx * dx + dy * dy;
        var along = length == 0
                ? 0
                : ((point.longitude() - a.longitude()) * narrow * dx + (point.latitude() - a.latitude()) * dy) / length;
        var on = Math.clamp(along, 0.0, 1.0);
        return distance(
                point,
                new Point(
                        a.longitude() + on * (b.longitude() - a.longitude()),
                        a.latitude() + on * (b.latitude() - a.latitude())));
    }

    private static double distance(Point a, Point b) {
        var narrow = Math.cos(Math.toRadians(a.latitude()));
        return Math.hypot((a.longitude() - b.longitude()) * narrow, a.latitude() - b.latitude());
    }
}
