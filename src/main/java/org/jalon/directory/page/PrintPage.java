package org.jalon.directory.page;

import java.util.List;
import org.jalon.hours.WeekTable;
import org.jalon.site.Page;
import org.jspecify.annotations.Nullable;

/**
 * Chosen places on paper.
 *
 * @param head of the document
 * @param title how many places
 * @param notes on what was left out, and what to do when nothing was chosen
 * @param sheets one page each, none in the compact form
 * @param lines of the compact form, none in the other
 * @param other the address of the other form, absent when nothing was chosen
 * @param printed where and when the paper comes from
 */
public record PrintPage(
        Page head,
        String title,
        List<String> notes,
        List<SheetPage> sheets,
        List<Line> lines,
        Answer.@Nullable Link other,
        String printed) {

    /**
     * A place of the compact form.
     *
     * @param name of the place
     * @param address in one line
     * @param phone as people write it, empty when unknown
     * @param week its hours, without rows when unknown
     * @param unknown what is said then
     * @param take its plan, its address on the web and its code
     */
    public record Line(String name, String address, String phone, WeekTable week, String unknown, TakeAway take) {}
}
