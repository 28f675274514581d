#include "app/document/document.h"
#include "app/document/project/document_file.h"
#include "core/project/bound_answers.h"

#include <string>

namespace app {

// Answers of earlier formats are for what stands there and, where the project names no profile, for
// the one by which it was judged last.
void DocumentFile::bindOldAnswers(core::ProjectContent& content, const QString& remembered) const
{
    auto profile = m_document.profiles().find(content.offer.profile);
    if (!profile)
        profile = m_document.profiles().find(toUtf8(remembered));
    core::bindAnswers(content, profile ? *profile : m_document.defaultProfile());
}

} // namespace app
