package org.plenary.agenda.paper.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.agenda.ItemNumber;
import org.plenary.agenda.paper.AnnotatedAgenda.Place;
import org.plenary.agenda.paper.AnnotatedAgenda.PlacedLine;
import org.plenary.agenda.paper.PaperText;

/** Keeps account of where each line of a paper went. A line that no reader claims is blank, furniture or not placed. */
public final class Places {

    private final Sheet sheet;
    private final @Nullable Place[] places;
    private final @Nullable ItemNumber[] items;

    public Places(Sheet sheet) {
        this.sheet = sheet;
        this.places = new Place[sheet.size()];
        this.items = new ItemNumber[sheet.size()];
    }

    public void put(SheetLine line, Place place, @Nullable ItemNumber item) {
        places[line.index()] = place;
        items[line.index()] = item;
    }

    public boolean isTaken(SheetLine line) {
        return places[line.index()] != null;
    }

    /** Every line in order, with the officer's corrections of places over what was read. */
    public List<PlacedLine> placed(PaperText paper, Corrections corrections) {
        var placed = new ArrayList<PlacedLine>();
        for (var line : sheet.lines()) {
            var source = paper.lines().get(line.index());
            var corrected = corrections.place(line.number());
            var item = corrected != null && corrected.item() != null ? corrected.item() : items[line.index()];
            var place = corrected != null ? corrected.place() : placeOf(line);
            placed.add(new PlacedLine(line.number(), corrections.text(source), place, item));
        }
        return placed;
    }

    private Place placeOf(SheetLine line) {
        if (line.isBlank()) {
            return Place.BLANK;
        }
        var place = places[line.index()];
        if (place != null) {
            return place;
        }
        return line.isFurniture() ? Place.FURNITURE : Place.UNPLACED;
    }
}
