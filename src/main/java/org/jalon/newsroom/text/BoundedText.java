package org.jalon.newsroom.text;

/** Takes what is printed up to a length: a text that repeats one long address or caption by its short name would print without end. */
final class BoundedText implements Appendable {

    private final StringBuilder text = new StringBuilder();
    private final int most;

    BoundedText(int most) {
        this.most = most;
    }

    /** More was printed than is taken. */
    static final class FullException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public BoundedText append(CharSequence more) {
        return append(more, 0, more.length());
    }

    @Override
    public BoundedText append(CharSequence more, int start, int end) {
        if (text.length() + end - start > most) {
            throw new FullException();
        }
        text.append(more, start, end);
        return this;
    }

    @Override
    public BoundedText append(char more) {
        return append(String.valueOf(more));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
