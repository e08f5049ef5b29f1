// The feed to practise on: looks like a feed, is read like a page.
// Knows nothing of how it is read; what stands in data-attributes is what a reader goes by.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../model/settings';
import { Header } from '../parts/Header';
import { useLanguage } from '../use-language';
import { useSettings } from '../use-settings';
import { type Post, PRACTICE_FEED } from './practice-feed';
import './practice.css';

interface Props {
  settings: Settings;
  /** Has the feed read: once it is drawn, and again when other settings mean other marks. */
  onSettings(): void;
  /** Moves to the next mark; false when there is none. */
  onNext(): boolean;
}

export function PracticePage({ settings: initial, onSettings, onNext }: Props) {
  const { t } = useTranslation();
  const [settings, change] = useSettings(initial);
  const [language, chooseLanguage] = useLanguage(change);
  const [isNoneLeft, setNoneLeft] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: any other settings mean other marks
  useEffect(onSettings, [settings]);

  return (
    <>
      <Header language={language} onLanguage={chooseLanguage} />
      <main className="practice">
        <h2>{t('practice.title')}</h2>
        <p className="practice__intro">{t('practice.intro')}</p>
        <p className="practice__bar">
          <button
            type="button"
            className="button button--small"
            onClick={() => setNoneLeft(!onNext())}
          >
            {t('practice.next')}
          </button>
          <span role="status">{isNoneLeft ? t('practice.none') : ''}</span>
        </p>
        <section aria-label={t('practice.feed')} data-practice-feed>
          {PRACTICE_FEED.map((post) => (
            <PostCard key={post.id} post={post} />
          ))}
        </section>
      </main>
    </>
  );
}

function PostCard({ post }: { post: Post }) {
  return (
    <article lang={post.lang} data-post={post.id}>
      <div className="post" data-whole>
        <p className="post__by">
          <span className="post__face" aria-hidden="true">
            {post.author.replace(/[^\p{L}]/gu, '').charAt(0)}
          </span>
          <span>
            <strong data-field="employer">{post.author}</strong>
            <span className="post__group">{post.group}</span>
          </span>
        </p>
        {post.title && <h3 data-field="title">{post.title}</h3>}
        {post.pay && (
          <p className="post__pay" data-field="pay">
            {post.pay}
          </p>
        )}
        <p className="post__body" data-field="body">
          {post.body}
        </p>
      </div>
    </article>
  );
}
