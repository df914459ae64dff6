package occ.journey;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.Map;

/** An image in its 64 commonest colours: of a page of text nobody sees the difference, and the file is a third. */
final class Palette {
    private static final int SIZE = 64;
    private static final int COLOUR = 0xFFFFFF;

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private Palette(int[] colours) {
        this.colours = colours;
    }

    static BufferedImage of(BufferedImage image) {
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var palette = new Palette(commonest(pixels));
        var model = new IndexColorModel(8, palette.colours.length, palette.colours, 0, false, -1, 0);
        var few = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        for (var i = 0; i < pixels.length; i++) {
            pixels[i] = palette.nearest(pixels[i] & COLOUR);
        }
        few.getRaster().setPixels(0, 0, image.getWidth(), image.getHeight(), pixels);
        return few;
    }

    private static int[] commonest(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (var pixel : pixels) {
            counts.merge(pixel & COLOUR, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SIZE)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private int nearest(int colour) {
        return nearest.computeIfAbsent(colour, any -> {
            var best = 0;
            for (var i = 1; i < colours.length; i++) {
                if (distance(colour, colours[i]) < distance(colour, colours[best])) {
                    best = i;
                }
            }
            return best;
        });
    }

    private static int distance(int one, int other) {
        var red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        var green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        var blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
