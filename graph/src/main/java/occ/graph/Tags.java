package occ.graph;

import java.util.Arrays;

/**
 * Numbers the distinct pairs of kind and access class. There are few, so that an array of them costs two bytes an
 * element and a reader's rights are worked out once a pair, not once a tie. Tag 0 marks what has been removed.
 */
final class Tags {
    static final char GONE = 0;
    private static final int MOST = Character.MAX_VALUE;

    private int[][] numbers;
    private int[] kinds;
    private int[] classes;
    private int size;

    Tags() {
        this(new int[0][], new int[8], new int[8], 1);
    }

    private Tags(int[][] numbers, int[] kinds, int[] classes, int size) {
        this.numbers = numbers;
        this.kinds = kinds;
        this.classes = classes;
        this.size = size;
    }

    Tags copy() {
        var rows = new int[numbers.length][];
        Arrays.setAll(rows, kind -> numbers[kind].clone());
        return new Tags(rows, kinds.clone(), classes.clone(), size);
    }

    int size() {
        return size;
    }

    int kind(char tag) {
        return kinds[tag];
    }

    int accessClass(char tag) {
        return classes[tag];
    }

    char of(int kind, int accessClass) {
        if (kind < 0 || accessClass < 0) {
            throw new IllegalArgumentException("Kinds and access classes are numbered from 0");
        }
        if (kind >= numbers.length) {
            int known = numbers.length;
            numbers = Arrays.copyOf(numbers, kind + 1);
            Arrays.fill(numbers, known, kind + 1, new int[0]);
        }
        if (accessClass >= numbers[kind].length) {
            numbers[kind] = Arrays.copyOf(numbers[kind], accessClass + 1);
        }
        int number = numbers[kind][accessClass];
        return number == GONE ? next(kind, accessClass) : (char) number;
    }

    private char next(int kind, int accessClass) {
        if (size > MOST) {
            throw new IllegalStateException("More than " + MOST + " pairs of kind and access class");
        }
        if (size == kinds.length) {
            kinds = Arrays.copyOf(kinds, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        kinds[size] = kind;
        classes[size] = accessClass;
        numbers[kind][accessClass] = size;
        return (char) size++;
    }
}
