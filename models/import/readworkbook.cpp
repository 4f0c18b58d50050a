// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/readworkbook.h"

#include "models/import/csvreading.h"
#include "models/import/odsreading.h"
#include "models/import/xlsxreading.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::ReadWorkbook)

public:
    static Error refused(const QString &words) { return {Error::Kind::NotAccepted, words, {}}; }
    static Error unreadable(const QString &path, const QString &why)
    {
        return {Error::Kind::Unreadable, tr("“%1” cannot be read: %2").arg(path, why), {}};
    }
    static Error noFile(const QString &path)
    {
        return {Error::Kind::Unreadable, tr("“%1” cannot be read: it is not a file").arg(path), {}};
    }
    static Error tooLarge(const QString &name, qint64 size)
    {
        const auto shown = [](qint64 bytes) {
            return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
        };
        return refused(tr("“%1” is not read: it is %2, and spreadsheets up to %3 are read")
                           .arg(name, shown(size), shown(readinglimits::fileBytes)));
    }
    static Error bomb(const QString &name)
    {
        return refused(tr("“%1” is not read: it unpacks to more than %2")
                           .arg(name, QLocale().formattedDataSize(readinglimits::unpackedBytes, 0,
                                                                  QLocale::DataSizeTraditionalFormat)));
    }
    static Error damaged(const QString &name)
    {
        return refused(tr("“%1” is damaged: it begins like a spreadsheet, but cannot be read to its end. "
                          "Open it in a spreadsheet program and save it anew.")
                           .arg(name));
    }
    static Error old(const QString &name)
    {
        return refused(tr("“%1” is not read: it is an older Excel file, or locked by a password. Save it as "
                          "XLSX without a password.")
                           .arg(name));
    }
    static Error binary(const QString &name)
    {
        return refused(tr("“%1” is not read: it is a binary Excel file (XLSB). Save it as XLSX.").arg(name));
    }
    static Error locked(const QString &name)
    {
        return refused(tr("“%1” is not read: it is locked by a password. Save it without one.").arg(name));
    }
    static Error other(const QString &name)
    {
        return refused(tr("“%1” is not a spreadsheet that can be read; XLSX, ODS and CSV are").arg(name));
    }
    static Error empty(const QString &name) { return refused(tr("“%1” is empty").arg(name)); }
};

bool isLocked(ZipPackage &package)
{
    const auto manifest = package.part(u"META-INF/manifest.xml"_s);
    return manifest && manifest->readAll().contains("encryption-data");
}

Result<Workbook> zipped(const QString &name, const QByteArray &bytes, WorkbookBuilder &builder)
{
    ZipPackage package(bytes, readinglimits::unpackedBytes);
    if (!package.isOpen())
        return Sentences::damaged(name);
    bool sound = false;
    const QString workbook = xlsxWorkbookPart(package);
    if (workbook.endsWith(".bin"_L1))
        return Sentences::binary(name);
    if (!workbook.isEmpty()) {
        sound = readXlsx(package, builder);
    } else if (const auto content = package.part(u"content.xml"_s)) {
        if (isLocked(package))
            return Sentences::locked(name);
        sound = readOds(*content, package.packedSize(u"content.xml"_s) * 10, builder);
    } else if (!package.overrun()) {
        return Sentences::other(name);
    }
    if (!builder.finish())
        return builder.error();
    if (package.overrun())
        return Sentences::bomb(name);
    if (!sound)
        return Sentences::damaged(name);
    return builder.take();
}

Result<Workbook> flat(const QString &name, const QByteArray &bytes, WorkbookBuilder &builder)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const bool sound = readOds(buffer, bytes.size(), builder);
    if (!builder.finish())
        return builder.error();
    if (!sound)
        return Sentences::damaged(name);
    return builder.take();
}

Result<Workbook> separated(const QString &name, const QByteArray &bytes, WorkbookBuilder &builder)
{
    const DecodedText decoded = decodedText(bytes);
    if (decoded.text.contains(QChar::Null))
        return Sentences::other(name);
    if (decoded.text.trimmed().isEmpty())
        return Sentences::empty(name);
    const QChar separator = separatorOf(decoded.text);
    if (!readCsv(decoded.text, separator, QFileInfo(name).completeBaseName(), builder))
        return builder.error();
    Workbook workbook = builder.take();
    workbook.encoding = decoded.encoding;
    workbook.separator = separator;
    return workbook;
}

} // namespace

Result<Workbook> workbookOf(const QString &name, const QByteArray &bytes, const ReadingProgress &progress,
                            const StopAsked &stopAsked, Blanks blanks)
{
    if (bytes.size() > readinglimits::fileBytes)
        return Sentences::tooLarge(name, bytes.size());
    WorkbookBuilder builder(name, progress, stopAsked, blanks);
    if (!builder.goOn(0, 1))
        return builder.error();
    if (bytes.isEmpty())
        return Sentences::empty(name);
    if (bytes.startsWith("PK"))
        return zipped(name, bytes, builder);
    if (bytes.startsWith("\xd0\xcf\x11\xe0"))
        return Sentences::old(name);
    if (bytes.startsWith("%PDF"))
        return Sentences::other(name);
    if (bytes.left(4096).contains("urn:oasis:names:tc:opendocument:xmlns:office"))
        return flat(name, bytes, builder);
    const QByteArray start = bytes.left(200).trimmed().toLower();
    if (start.startsWith("<?xml") || start.startsWith("<html") || start.startsWith("<!doctype") ||
        start.startsWith("<table"))
        return Sentences::other(name);
    return separated(name, bytes, builder);
}

Result<Workbook> readWorkbook(const QString &path, const ReadingProgress &progress,
                              const StopAsked &stopAsked, Blanks blanks)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (info.exists() && !info.isFile())
        return Sentences::noFile(shown); // a folder; or a pipe, which might never end
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Sentences::unreadable(shown, file.errorString());
    if (file.size() > readinglimits::fileBytes)
        return Sentences::tooLarge(info.fileName(), file.size());
    const QByteArray bytes = file.read(readinglimits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Sentences::unreadable(shown, file.errorString());
    return workbookOf(info.fileName(), bytes, progress, stopAsked, blanks);
}

} // namespace kravkort
