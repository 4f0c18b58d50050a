// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"

#include <QImage>
#include <QObject>
#include <QSizeF>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace kravkort {

// The pages that would be written, laid out and drawn off the GUI thread: the very layout of the file. A
// newer report stops the work on an older one. Lives on the GUI thread.
class PreviewPages final : public QObject
{
    Q_OBJECT

public:
    struct Sheet
    {
        QSizeF size;   // mm
        QString title; // of the part that it begins or goes on with
        friend bool operator==(const Sheet &, const Sheet &) = default;
    };

    explicit PreviewPages(QObject *parent = nullptr);
    ~PreviewPages() override;

    // `make` runs off the GUI thread and must own all that it reads.
    void show(std::function<Report()> make, const Picture &picture, const Phrases &phrases);
    // Empty until laid out.
    const QList<Sheet> &sheets() const { return m_sheets; }
    bool isBusy() const { return m_busy; }
    // Of the present report; drawn() follows unless a newer report comes first.
    void request(int page, int width);

signals:
    void started();
    void progressed(int percent);
    void laidOut();
    void drawn(int page, const QImage &image);

private:
    struct Desk; // what is on the worker's side

    bool isPresent(int edition) const { return edition == m_edition->load(); }

    std::shared_ptr<std::atomic_int> m_edition = std::make_shared<std::atomic_int>(0);
    std::shared_ptr<Desk> m_desk;
    QList<Sheet> m_sheets;
    bool m_busy = false;
    QThreadPool m_pool;
};

} // namespace kravkort
