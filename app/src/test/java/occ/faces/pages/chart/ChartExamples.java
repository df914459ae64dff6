package occ.faces.pages.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import occ.faces.pages.chart.LineChart.Axis;
import occ.faces.pages.chart.LineChart.Event;
import occ.faces.pages.chart.LineChart.Kind;
import occ.faces.pages.chart.LineChart.Point;
import occ.faces.pages.chart.TileGrid.Place;
import occ.faces.pages.chart.WaterfallStep.Adds;
import occ.faces.pages.chart.WaterfallStep.Ends;
import occ.faces.pages.chart.WaterfallStep.Part;
import occ.faces.pages.chart.WaterfallStep.Sums;
import occ.faces.pages.chart.WaterfallStep.Takes;

/** The invented group Tarn Gate, and the picture around it, as charts. */
public final class ChartExamples {
    private static final String FORCES = """
            5,0,NBR,NE,31,0,Northumbria
            4,1,CMB,NW,11,1,Cumbria
            5,1,DUR,NE,14,0,Durham
            6,1,CLV,NE,17,3,Cleveland
            4,2,LAN,NW,34,0,Lancashire
            5,2,NYK,YH,12,0,North Yorkshire
            3,3,MER,NW,66,4,Merseyside
            4,3,GMP,NW,71,2,Greater Manchester
            5,3,WYK,YH,58,0,West Yorkshire
            6,3,SYK,YH,37,0,South Yorkshire
            7,3,HUM,YH,19,5,Humberside
            2,4,NWL,NW,12,0,North Wales
            3,4,CHS,NW,18,0,Cheshire
            4,4,STF,WM,22,0,Staffordshire
            5,4,DBY,EM,17,0,Derbyshire
            6,4,NOT,EM,29,2,Nottinghamshire
            7,4,LIN,EM,9,2,Lincolnshire
            2,5,DPW,SWA,8,4,Dyfed-Powys
            3,5,WME,WM,17,0,West Mercia
            4,5,WMD,WM,74,3,West Midlands
            5,5,LEI,EM,26,0,Leicestershire
            6,5,CAM,EA,14,0,Cambridgeshire
            7,5,NFK,EA,12,0,Norfolk
            1,6,SWL,SWA,25,0,South Wales
            2,6,GWT,SWA,13,6,Gwent
            3,6,GLO,SW,9,0,Gloucestershire
            4,6,WAR,WM,11,0,Warwickshire
            5,6,NHT,EM,16,0,Northamptonshire
            6,6,BED,EA,18,0,Bedfordshire
            7,6,SFK,EA,10,0,Suffolk
            3,7,AVS,SW,31,0,Avon and Somerset
            4,7,WIL,SW,8,2,Wiltshire
            5,7,TVP,SE,33,0,Thames Valley
            6,7,HRT,EA,20,0,Hertfordshire
            7,7,ESX,EA,29,1,Essex
            2,8,DCW,SW,16,2,Devon and Cornwall
            3,8,DOR,SW,9,0,Dorset
            4,8,HIW,SE,24,0,Hampshire and Isle of Wight
            5,8,SRY,SE,14,1,Surrey
            6,8,MET,LON,93,7,Metropolitan
            7,8,CTY,LON,12,0,City of London
            5,9,SSX,SE,19,0,Sussex
            6,9,KNT,EA,28,2,Kent
            0,0,SCO,-,37,0,Police Scotland
            1,0,NI,-,21,0,Police Service of Northern Ireland
            0,1,BTP,-,9,0,British Transport Police
            1,1,NAT,-,11,0,National agency (led nationally)
            """;

    private ChartExamples() {}

    public static StackedBars levels() {
        return StackedBars.of(
                "Disruptions by level and pillar",
                "Pillar",
                List.of(
                        new StackedBars.Kind("Major", StackedBars.Fill.DARKEST),
                        new StackedBars.Kind("Minor", StackedBars.Fill.MIDDLE),
                        new StackedBars.Kind("Negative", StackedBars.Fill.STRIPED)),
                List.of(
                        new StackedBars.Row("Prevent", Arrays.asList(null, 9L, null), 13L),
                        new StackedBars.Row("Protect", Arrays.asList(null, 4L, null), null),
                        new StackedBars.Row("Pursue", Arrays.asList(12L, 41L, 0L), 53L)));
    }

    public static WaterfallChart score() {
        return WaterfallChart.of(
                "Harm adds up to 75.0 to 79.2, because one factor is unknown. Likelihood takes off 9.0 to 9.5. The"
                        + " threat score is 66.0 to 69.7, band A at both ends.",
                List.of(
                        new Adds(
                                "H1",
                                "Physical",
                                "5 of 5",
                                "× 5",
                                20.83,
                                20.83,
                                Rests.on("Wounding at the yard, 1B P", "Firearm recovered, 1A P")),
                        new Adds("H2", "Psychological", "3 of 5", "× 4", 10, 10, Rests.NOTHING),
                        new Adds("H3", "Financial", "3 of 5", "× 3", 7.5, 7.5, Rests.NOTHING),
                        new Adds("H4", "Community", "4 of 5", "× 4", 13.33, 13.33, Rests.NOTHING),
                        new Adds("H5", "Organisational position", "3 of 5", "× 2", 5, 5, Rests.NOTHING),
                        new Adds("H6", "Environmental", "? of 5", "× 1", 0, 4.17, Rests.NOTHING),
                        new Adds("H7", "Victim vulnerability", "4 of 5", "× 3", 10, 10, Rests.NOTHING),
                        new Adds("H8", "Geographic scope", "5 of 5", "× 2", 8.33, 8.33, Rests.NOTHING),
                        new Sums("Harm", 75, 79.2),
                        new Takes(
                                "Likelihood",
                                "22 of 25",
                                "× 88%",
                                9,
                                9.5,
                                List.of(new Part(
                                        "L1", "Frequency and volume", "4 of 5", Rests.on("Weekly loads, 2B C")))),
                        new Ends("Threat score", 66, 69.7)),
                100,
                20,
                List.of(
                        new WaterfallChart.Limit(20, "C from 20"),
                        new WaterfallChart.Limit(40, "B from 40"),
                        new WaterfallChart.Limit(60, "A from 60")),
                700);
    }

    public static LineChart history() {
        return LineChart.stepped(
                "Threat score from July 2025, with three disruptions and one check still due",
                List.of(
                        new Point(LocalDate.of(2025, 7, 1), 71),
                        new Point(LocalDate.of(2025, 10, 4), 74),
                        new Point(LocalDate.of(2026, 1, 25), 70),
                        new Point(LocalDate.of(2026, 4, 4), 66, 69.7)),
                new Axis(50, 80, 10, 0, ""),
                List.of(
                        new Event(LocalDate.of(2025, 10, 4), Kind.NEGATIVE, "Negative", "Displaced to second yard"),
                        new Event(LocalDate.of(2026, 1, 25), Kind.MODERATE, "Moderate", "12 kg, 2 arrests"),
                        new Event(LocalDate.of(2026, 4, 4), Kind.MINOR, "Minor", "Haulier struck off"),
                        new Event(LocalDate.of(2026, 6, 19), Kind.DUE, "Did it last?", "Check due 19 June")),
                new LineChart.Limit(60, "Band A from 60"),
                LocalDate.of(2026, 6, 12),
                1030);
    }

    public static LineChart share() {
        return LineChart.joined(
                "Full response rose from 95.1% to 98.5% of all groups in 12 months",
                shares(), new Axis(94, 100, 2, 0, "%"), 330);
    }

    static List<Point> shares() {
        var figures = List.of(95.1, 95.4, 95.2, 96.0, 96.3, 96.1, 96.9, 97.2, 97.1, 97.8, 98.1, 98.5);
        return IntStream.range(0, figures.size())
                .mapToObj(month -> new Point(LocalDate.of(2025, 7, 1).plusMonths(month), figures.get(month)))
                .toList();
    }

    public static TileGrid forces() {
        return TileGrid.of(
                "Tier 1 and 2 groups by force",
                "tier 1 and 2 groups",
                FORCES.lines().map(ChartExamples::place).toList(),
                List.of(10, 20, 35, 60));
    }

    static Place place(int column, int row, String code, String region, long count) {
        return new Place(column, row, code, code, region, count, "/" + code, null, false, false);
    }

    private static Place place(String line) {
        var parts = line.split(",", 7);
        var exceptions = Integer.parseInt(parts[5]);
        return new Place(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts[2],
                parts[6],
                parts[3].equals("-") ? null : parts[3],
                Long.parseLong(parts[4]),
                "/places/" + parts[2].toLowerCase(Locale.ROOT),
                exceptions == 0 ? null : exceptions == 1 ? "1 exception" : exceptions + " exceptions",
                List.of("DPW", "LIN", "WIL").contains(parts[2]),
                List.of("SCO", "NI").contains(parts[2]));
    }

    public static MatrixChart matrix() {
        return new MatrixChart(
                "Groups by primary threat theme and response tier",
                "Primary theme",
                List.of(
                        new MatrixChart.Column("Tier 1", "national"),
                        new MatrixChart.Column("Tier 2", "regional"),
                        new MatrixChart.Column("Tier 3", "force"),
                        new MatrixChart.Column("Tier 4", "local"),
                        new MatrixChart.Column("No tier", "exception")),
                List.of(
                        row("Drugs (UK and International)", 88, 402, 1196, 1321, 11),
                        row("Firearms", 41, 118, 204, 142, 3),
                        row("Prisons and Lifetime Offender Management", 20, 82, 262, 224, 3)),
                "All themes",
                List.of(
                        total(149, 12),
                        total(602, -27),
                        total(1662, 32),
                        total(1687, 0),
                        total(17, -2),
                        total(4117, 5)));
    }

    private static MatrixChart.Row row(String theme, long... counts) {
        var cells = IntStream.range(0, counts.length)
                .mapToObj(i -> new MatrixChart.Cell(
                        counts[i],
                        (long) (i * 7 - 9),
                        i == 4 ? null : Sparkline.of(List.of(3, 4, 4, 6, 5, 7, 8, 7 + i)),
                        "/groups",
                        "groups, " + theme,
                        i == 4))
                .toList();
        return new MatrixChart.Row(theme, cells, Arrays.stream(counts).sum());
    }

    private static MatrixChart.Total total(long count, long change) {
        return new MatrixChart.Total(count, change);
    }

    public static SpanChart teams() {
        var first = LocalDate.of(2026, 6, 15);
        return SpanChart.of(
                "Surveillance teams, 15 June to 12 July 2026",
                first,
                first.plusDays(27),
                List.of(
                        new SpanChart.Row("Asked for", List.of(span(0, 13, SpanChart.Kind.ASKED, "Tarn Gate"))),
                        new SpanChart.Row("Team A", List.of(span(0, 20, SpanChart.Kind.TAKEN, "Osier Lock (tier 1)"))),
                        new SpanChart.Row(
                                "Team B",
                                List.of(
                                        span(0, 11, SpanChart.Kind.FREE, "Free"),
                                        span(12, 27, SpanChart.Kind.AWAY, "Leave and training")))));
    }

    private static SpanChart.Span span(int from, int until, SpanChart.Kind kind, String words) {
        var first = LocalDate.of(2026, 6, 15);
        return new SpanChart.Span(first.plusDays(from), first.plusDays(until), kind, words);
    }

    public static BarList rules() {
        return BarList.of(List.of(
                new BarList.Entry("No plan by day 28", "/exceptions?rule=plan", 33),
                new BarList.Entry("No tier decided", "/exceptions?rule=tier", 26),
                new BarList.Entry("Lead officer not accepted", "/exceptions?rule=lead", 21),
                new BarList.Entry("No embedded officer", null, 1)));
    }
}
