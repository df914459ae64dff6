package occ.reference;

import java.time.LocalDate;

/** Easter Sunday in the Gregorian calendar, by the Meeus, Jones and Butcher algorithm; letters as published. */
final class Easter {
    private Easter() {}

    static LocalDate sunday(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var g = (8 * b + 13) / 25;
        var h = (19 * a + b - b / 4 - g + 15) % 30;
        var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        var m = (a + 11 * h + 19 * l) / 433;
        var n = (h + l - 7 * m + 90) / 25;
        var p = (h + l - 7 * m + 33 * n + 19) % 32;
        return LocalDate.of(year, n, p);
    }
}
