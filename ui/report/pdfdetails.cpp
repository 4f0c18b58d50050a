// SPDX-License-Identifier: GPL-3.0-or-later
// qpdf 11 asks which kind of pointers its headers should speak of: only the standard ones.
#define POINTERHOLDER_TRANSITION 4

#include "ui/report/pdfdetails.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QUrl>

#include <exception>
#include <vector>

namespace kravkort {

namespace {

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

using Pages = std::vector<QPDFPageObjectHelper>;

// What stands in the document information must stand in the XMP metadata as well, beside dc:title.
void setInformation(QPDF &pdf, const PdfDetails &details)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    QPDFObjectHandle metadata = pdf.getRoot().getKey("/Metadata");
    if (!info.isDictionary() || !metadata.isStream())
        return;
    const auto data = metadata.getStreamData();
    QByteArray xmp(reinterpret_cast<const char *>(data->getBuffer()),
                   static_cast<qsizetype>(data->getSize()));
    const qsizetype title = xmp.indexOf("<dc:title");
    if (title < 0)
        return;
    QByteArray added;
    const auto add = [&](const char *key, const QString &value, const QByteArray &before,
                         const QByteArray &after) {
        if (value.isEmpty())
            return;
        info.replaceKey(key, unicode(value));
        added += before + value.toHtmlEscaped().toUtf8() + after;
    };
    add("/Author", details.author,
        "<dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Seq><rdf:li>",
        "</rdf:li></rdf:Seq></dc:creator>");
    add("/Subject", details.subject,
        "<dc:description xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><rdf:Alt>"
        "<rdf:li xml:lang=\"x-default\">",
        "</rdf:li></rdf:Alt></dc:description>");
    xmp.insert(title, added);
    metadata.replaceStreamData(xmp.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
}

QPDFObjectHandle destination(const Pages &pages, const PdfDetails::Place &place)
{
    QPDFObjectHandle page = pages.at(static_cast<size_t>(place.page)).getObjectHandle();
    const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return QPDFObjectHandle::newArray({page, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newReal(height - place.fromTop, 1),
                                       QPDFObjectHandle::newNull()});
}

bool isOn(const Pages &pages, const PdfDetails::Place &place)
{
    return place.page >= 0 && static_cast<size_t>(place.page) < pages.size();
}

// Qt writes every link as an address; those to places become what a reader follows within the document.
void leadInside(const Pages &pages, const QHash<QString, PdfDetails::Place> &places)
{
    for (QPDFPageObjectHelper page : pages) {
        QPDFObjectHandle links = page.getObjectHandle().getKey("/Annots");
        if (!links.isArray())
            continue;
        for (int i = links.getArrayNItems(); i-- > 0;) {
            QPDFObjectHandle link = links.getArrayItem(i);
            QPDFObjectHandle action = link.getKey("/A");
            if (!action.isDictionary() || !action.hasKey("/URI"))
                continue;
            const std::string address = action.getKey("/URI").getStringValue();
            if (address.empty() || address.front() != '#')
                continue;
            const QString name = QUrl::fromPercentEncoding(QByteArray::fromStdString(address.substr(1)));
            const auto place = places.constFind(name);
            if (place == places.constEnd() || !isOn(pages, *place)) {
                links.eraseItem(i);
                continue;
            }
            link.removeKey("/A");
            link.replaceKey("/Dest", destination(pages, *place));
        }
    }
}

class Outline
{
public:
    Outline(QPDF &pdf, const Pages &pages, const QList<PdfDetails::Bookmark> &bookmarks)
        : m_pdf(pdf)
        , m_bookmarks(bookmarks)
        , m_pages(pages)
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
            if (isOn(m_pages, bookmark.place))
                item.replaceKey("/Dest", destination(m_pages, bookmark.place));
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

    QPDF &m_pdf;
    const QList<PdfDetails::Bookmark> &m_bookmarks;
    const Pages &m_pages;
    qsizetype m_next = 0;
};

} // namespace

Result<QByteArray> withDetails(const QByteArray &bytes, const PdfDetails &details)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), static_cast<size_t>(bytes.size()));
        const Pages pages = QPDFPageDocumentHelper(pdf).getAllPages();
        setInformation(pdf, details);
        pdf.getRoot().replaceKey(
            "/Lang", QPDFObjectHandle::newString(details.language == Language::Danish ? "da-DK" : "en-GB"));
        // A window shows what the document is called, and not its file's name.
        pdf.getRoot().replaceKey("/ViewerPreferences",
                                 QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        leadInside(pages, details.places);
        Outline(pdf, pages, details.bookmarks).write();
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
