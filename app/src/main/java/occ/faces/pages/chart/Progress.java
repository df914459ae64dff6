package occ.faces.pages.chart;

/** How much of a whole is done, and how much of the rest is late. The words stand beside it, not in it. */
public record Progress(int width, double done, double lateFrom, double late) {
    public static Progress of(long done, long late, long all, int width) {
        var scale = new Scale(0, Math.max(1, all), 0, width);
        return new Progress(width, scale.span(done), scale.at(all - late), scale.span(late));
    }
}
