package org.jalon.newsroom.find;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * What is shown of hits, kept beside the index without compression: to unpack the stored text of every hit took longer than to find
 * them.
 */
final class Shown {

    /** Characters of a text that are looked at for passages: attachments may be books. */
    private static final int LOOKED_AT = 20_000;

    private Shown() {}

    /** Keeps a text under the name of its field. */
    static void keep(Document document, String field, String text) {
        String bounded = text.length() > LOOKED_AT ? text.substring(0, LOOKED_AT) : text;
        document.add(new BinaryDocValuesField(field, new BytesRef(bounded)));
    }

    /** What was kept of a document, empty when nothing was. */
    static String of(IndexSearcher searcher, int document, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues kept = DocValues.getBinary(leaf.reader(), field);
        return kept.advanceExact(document - leaf.docBase) ? kept.binaryValue().utf8ToString() : "";
    }
}
