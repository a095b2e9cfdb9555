package org.jalon.newsroom;

/** Fills the newsroom of a demonstration, so that visitors see it at work. */
public interface SampleNews {

    /**
     * Writes invented articles, an issue, a letter and sheets to print once, and announces invented events again whenever few are to come. What is
     * there stays as it is.
     *
     * @param base where the addresses of the demonstration begin
     */
    void write(String base);
}
