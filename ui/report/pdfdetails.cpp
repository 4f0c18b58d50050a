// SPDX-License-Identifier: GPL-3.0-or-later
// qpdf 11 asks which kind of pointers its headers should speak of: only the standard ones.
#define POINTERHOLDER_TRANSITION 4

#include "ui/report/pdfdetails.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace kravkort {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void setAuthor(QPDF &pdf, const QString &author)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary() || author.isEmpty())
        return;
    info.replaceKey("/Author", unicode(author));
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!metadata.isStream())
        return;
    const auto data = metadata.getStreamData();
    QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()),
                   static_cast<qsizetype>(data->getSize()));
    const QByteArray creator = "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Seq><rdf:li>" +
                               author.toHtmlEscaped().toUtf8() + "</rdf:li></rdf:Seq></dc:creator>";
    // Beside dc:title, in the same description.
    const qsizetype title = xmp.indexOf("<dc:title");
    if (title < 0)
        return;
    xmp.insert(title, creator);
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

class Outline
{
public:
    Outline(QPDF &pdf, const QList<PdfDetails::Bookmark> &bookmarks)
        : m_pdf(pdf)
        , m_bookmarks(bookmarks)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }

    void write()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
        if (children(root, 0) == 0)
            return;
        m_pdf.getRoot().replaceKey("/Outlines", root);
        m_pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    // Adds the bookmarks deeper than `level` that come next; says how many are directly beneath.
    int children(QPDFObjectHandle &parent, int level)
    {
        int count = 0;
        QPDFObjectHandle last;
        while (m_next < m_bookmarks.size() && m_bookmarks.at(m_next).level > level) {
            const PdfDetails::Bookmark &bookmark = m_bookmarks.at(m_next++);
            QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            item.replaceKey("/Title", unicode(bookmark.title));
            item.replaceKey("/Parent", parent);
            if (bookmark.page >= 0 && static_cast<size_t>(bookmark.page) < m_pages.size())
                item.replaceKey("/Dest", destination(bookmark));
            if (count == 0) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", last);
                last.replaceKey("/Next", item);
            }
            parent.replaceKey("/Last", item);
            // Closed below the first level: a reader opens what is looked for.
            if (const int beneath = children(item, bookmark.level); beneath > 0)
                item.replaceKey("/Count", QPDFObjectHandle::newInteger(-beneath));
            last = item;
            ++count;
        }
        if (count > 0 && level == 0)
            parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        return count;
    }

    QPDFObjectHandle destination(const PdfDetails::Bookmark &bookmark)
    {
        QPDFObjectHandle page = m_pages.at(static_cast<size_t>(bookmark.page)).getObjectHandle();
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        return QPDFObjectHandle::newArray(
            {page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
             QPDFObjectHandle::newReal(height - bookmark.fromTop, 1), QPDFObjectHandle::newNull()});
    }

    QPDF &m_pdf;
    const QList<PdfDetails::Bookmark> &m_bookmarks;
    std::vector<QPDFPageObjectHelper> m_pages;
    qsizetype m_next = 0;
};

} // namespace

Result<QByteArray> withDetails(const QByteArray &bytes, const PdfDetails &details)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        setAuthor(pdf, details.author);
        pdf.getRoot().replaceKey(
            "/Lang", QPDFObjectHandle::newString(details.language == Language::Danish ? "da-DK" : "en-GB"));
        Outline(pdf, details.bookmarks).write();
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable); // PDF/A-1 knows none
        writer.write();
        const auto result = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(result->getBuffer()),
                          static_cast<qsizetype>(result->getSize()));
    } catch (const std::exception &error) {
        return Error{Error::Kind::Unwritable, QString::fromUtf8(error.what()), {}};
    }
}

} // namespace kravkort
